import { CellMap } from "../diagnosis/cell-map";
import { formulaOf } from "../diagnosis/relation-formula";
import type { CheckedRelation } from "../relations/checked-relation";
import { evaluate, type CellLookup } from "../relations/evaluate";
import type { CellReference } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import type { DerivationGraph } from "./derivation-graph";
import { exactValue } from "./exact-value";
import type { HeldBack } from "./held-back";
import { needOf } from "./need";
import { lastPerCell, snapshot, type Step } from "./step";
import { stateWith } from "./written-state";

export interface Derived {
  readonly steps: readonly Step[];
  readonly heldBack: readonly HeldBack[];
  /** The cells in which `lookup` differs from the cells before. */
  readonly changed: readonly CellReference[];
  /** The cells after the steps, formula cells with the values that they will then show. */
  readonly lookup: CellLookup;
}

interface Pass {
  readonly steps: Step[];
  readonly changed: CellMap<Cell>;
  readonly changedCells: readonly CellReference[];
  readonly lookup: CellLookup;
}

/** Each pass forbids what broke something in the one before; so many suffice for any real workbook. */
const MOST_PASSES = 24;

/** Works out new values in the order of dependence, and gives up those that would break what ties. */
export class Derivation {
  readonly #checked: readonly CheckedRelation[];
  readonly #cells: CellLookup;
  readonly #suspects: CellMap<true>;
  readonly #graph: () => DerivationGraph;
  readonly #roots: readonly number[];
  readonly #heldBack = new Map<number, HeldBack>();

  constructor(checked: readonly CheckedRelation[], cells: CellLookup, suspects: CellMap<true>, graph: () => DerivationGraph) {
    this.#graph = graph;
    this.#checked = checked;
    this.#cells = cells;
    this.#suspects = suspects;
    const roots: number[] = [];
    for (let place = 0; place < checked.length; place++) {
      const entry = checked[place];
      if (!entry || entry.verdict.code === "holds") continue;
      const need = needOf(entry, cells);
      if (need === "write") roots.push(place);
      else if (need !== "nothing") this.#hold(place, need);
    }
    this.#roots = roots;
  }

  run(): Derived {
    const none = (): Derived => ({ steps: [], changed: [], heldBack: [...this.#heldBack.values()], lookup: this.#cells });
    if (this.#roots.length === 0) return none();
    const graph = this.#graph();
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const result = this.#pass(graph);
      const harmful = this.#harmful(result, graph);
      if (harmful.size === 0) return { steps: result.steps, changed: result.changedCells, heldBack: [...this.#heldBack.values()], lookup: result.lookup };
      for (const place of harmful) this.#hold(place, "operand-suspect");
    }
    return none();
  }

  #hold(place: number, code: HeldBack["code"], formula?: string): void {
    const relation = this.#checked[place]?.relation;
    if (!relation || this.#heldBack.has(place)) return;
    this.#heldBack.set(place, { cell: relation.target.cell, relation: relation.id, code, ...(formula === undefined ? {} : { formula }) });
  }

  #pass(graph: DerivationGraph): Pass {
    const changed = new CellMap<Cell>();
    const changedCells: CellReference[] = [];
    const lookup: CellLookup = (cell) => changed.get(cell) ?? this.#cells(cell);
    const steps: Step[] = [];
    const roots = new Set(this.#roots);
    graph.inOrder(this.#roots, (place) => {
      const relation = this.#checked[place]?.relation;
      if (!relation || this.#heldBack.has(place) || relation.kind === "weights") return undefined;
      const target = this.#cells(relation.target.cell);
      const code = evaluate(relation, lookup)?.code;
      const isWrong = code === "broken" || code === "truncated" || (roots.has(place) && code === "notChecked" && !changed.has(relation.target.cell));
      if (!isWrong) return undefined;
      const isOnSand = relation.operands.some(({ cell }) => this.#suspects.has(cell) && !changed.has(cell));
      if (isOnSand && roots.has(place)) this.#hold(place, "operand-suspect");
      if (isOnSand) return undefined;
      if (target?.formula !== undefined && roots.has(place)) {
        this.#hold(place, "holds-formula", formulaOf(relation, this.#cells));
        return undefined;
      }
      const value = exactValue(relation, lookup);
      const after = value && stateWith(relation, value, lookup);
      if (!after) return undefined;
      const before = changed.get(relation.target.cell);
      const formula = target?.formula === undefined ? {} : { formula: target.formula };
      changedCells.push(relation.target.cell);
      changed.set(relation.target.cell, { value: after.value, format: after.format, ...formula });
      const now = evaluate(relation, lookup)?.code;
      if (now === "broken" || now === "truncated") {
        // Its own form cannot show the value; leave it as it stands.
        const original = before ?? target;
        if (original) changed.set(relation.target.cell, original);
        return undefined;
      }
      // A formula that was right follows by itself; the others are written.
      if (target?.formula === undefined) steps.push({ place, relation, after, cells: snapshot(relation, lookup) });
      return relation.target.cell;
    });
    return { steps: lastPerCell(steps), changed, changedCells, lookup };
  }

  /** Roots whose new values would break a relation that ties now. */
  #harmful({ steps, changed, lookup }: Pass, graph: DerivationGraph): Set<number> {
    const harmful = new Set<number>();
    const byCell = new CellMap<Step>();
    for (const step of steps) byCell.set(step.relation.target.cell, step);
    const roots = new Set(this.#roots);
    const blame = (cell: CellReference) => {
      const step = byCell.get(cell);
      if (!step || harmful.has(step.place)) return;
      if (roots.has(step.place)) harmful.add(step.place);
      else for (const operand of step.relation.operands) if (changed.has(operand.cell)) blame(operand.cell);
    };
    const seen = new Set<number>();
    for (const { relation } of steps) {
      for (const place of graph.relationsOf(relation.target.cell)) {
        const entry = this.#checked[place];
        if (!entry || seen.has(place)) continue;
        const tied = entry.verdict.code === "holds" || entry.verdict.code === "tail";
        // Two rules for one cell that ask for different figures: neither is followed.
        const rivals = roots.has(place) && !this.#heldBack.has(place) && byCell.has(entry.relation.target.cell);
        if (!tied && !rivals) continue;
        seen.add(place);
        const code = evaluate(entry.relation, lookup)?.code;
        if (code !== "broken" && code !== "truncated") continue;
        if (rivals) harmful.add(place);
        blame(entry.relation.target.cell);
        for (const { cell } of entry.relation.operands) blame(cell);
      }
    }
    return harmful;
  }
}
