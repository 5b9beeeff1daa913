import { diagnose } from "../diagnosis/diagnose";
import type { RelationFinding } from "../diagnosis/finding";
import type { Form } from "../recognition/form";
import type { CellIndex } from "../diagnosis/cell-index";
import { CellMap } from "../diagnosis/cell-map";
import { formulaOf } from "../diagnosis/relation-formula";
import type { CheckedRelation } from "../relations/checked-relation";
import { evaluate, type CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import type { Naming, Relation } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import type { Change, ChangeCode } from "./change";
import { Derivation, type Derived } from "./derivation";
import { DerivationGraph } from "./derivation-graph";
import type { HeldBack } from "./held-back";
import type { Step } from "./step";
import { isWrittenAsPoints } from "./written-state";
import { exactValue } from "./exact-value";

export interface RecalculationInput {
  readonly forms: readonly Form[];
  readonly checked: readonly CheckedRelation[];
  /** Derived relations that say nothing yet because both sides are blank; a recalculated operand may fill them. */
  readonly silent?: readonly Relation[];
  readonly findings: readonly RelationFinding[];
  readonly cells: CellLookup;
  readonly nameOf: (cell: CellReference) => Naming;
  /** Write live formulas in place of values. */
  readonly formulas: boolean;
  /** Where cells stand in `checked` and then `silent`, where that is known already. */
  readonly index?: CellIndex;
}

export interface Recalculation {
  readonly changes: Change[];
  readonly heldBack: HeldBack[];
}

const TOTAL = /合计|总计|总分|小计|总额/;

function codeOf({ kind, name }: Relation): ChangeCode {
  if (kind === "ratio") return "rate";
  if (kind === "score" || kind === "hierarchy") return kind;
  if (kind === "change") return "column-formula";
  return TOTAL.test(name.row.replace(/\s/g, "")) ? "total" : "sum";
}

/** Cells that another relation shows to be wrong, with all that would be corrected along with them. */
function suspectsOf(findings: readonly RelationFinding[]): CellMap<true> {
  const suspects = new CellMap<true>();
  for (const { severity, suspect, fixes, cause } of findings) {
    if (severity === "info") continue;
    if (suspect) suspects.set(suspect, true);
    if (cause?.code === "columns-swapped") for (const { cell } of fixes) suspects.set(cell, true);
  }
  return suspects;
}

/**
 * The derived cells that are wrong, or blank while their operands are filled, with the value that they should hold:
 * totals of recalculated totals from the new values. What shows the right figure is left alone, so that planning
 * again after the changes gives none. Judgements are no derived cells and never among them.
 */
export function planRecalculation(input: RecalculationInput): Recalculation {
  const { checked, silent = [], cells, nameOf, formulas } = input;
  // Where everything ties there is nothing to write, and nothing that would be filled because of it.
  if (checked.every(({ verdict }) => verdict.code === "holds" || verdict.code === "tail")) return { changes: [], heldBack: [] };
  const all = [...checked, ...silent.map(dormant)];
  const steps = new CellMap<Step>();
  const written: CellReference[] = [];
  let graph: DerivationGraph | undefined;
  const graphOfAll = () => (graph ??= new DerivationGraph(all, input.index));
  let now: Derived = { steps: [], changed: [], heldBack: [], lookup: cells };
  let { findings } = input;
  // What is written can clear a suspicion that held other cells back; those follow at once, not on a second click.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    now = new Derivation(all, now.lookup, suspectsOf(findings), graphOfAll).run();
    if (now.steps.length === 0) break;
    for (const step of now.steps) {
      const { cell } = step.relation.target;
      if (!steps.has(cell)) written.push(cell);
      steps.set(cell, step);
    }
    recheck(all, new Set(now.changed.flatMap((cell) => graphOfAll().relationsOf(cell))), now.lookup);
    findings = diagnose({ forms: input.forms, checked: all, cells: now.lookup, nameOf, ...(input.index && { index: input.index }) });
  }
  const changes = written.flatMap((cell) => {
    const step = steps.get(cell);
    const change = step && changeOf(step, cells, nameOf, formulas);
    return change && change.before.value !== change.after.value ? [change] : [];
  });
  const heldBack = [...now.heldBack];
  if (changes.length + heldBack.length === 0) return { changes, heldBack };
  const inOrder = byPlace(checked, new Set([...changes, ...heldBack].map(({ cell }) => cell.sheet)));
  return { changes: changes.sort(inOrder), heldBack: heldBack.sort(inOrder) };
}

/** Writing one cell seldom clears more than one suspicion; the limit only ends circles. */
const MOST_ROUNDS = 8;

function dormant(relation: Relation): CheckedRelation {
  return { relation, verdict: { code: "notChecked", reason: "operands-blank" } };
}

function recheck(checked: CheckedRelation[], places: Iterable<number>, cells: CellLookup): void {
  for (const place of places) {
    const relation = checked[place]?.relation;
    if (!relation) continue;
    const verdict = evaluate(relation, cells);
    checked[place] = verdict ? { relation, verdict } : dormant(relation);
  }
}

interface Placed {
  readonly cell: CellReference;
}

/** Sheets in the order of the relations, then rows, then columns. */
function byPlace(checked: readonly CheckedRelation[], wanted: ReadonlySet<string>): (a: Placed, b: Placed) => number {
  const sheets = new Map<string, number>();
  for (const { relation } of wanted.size > 1 ? checked : []) {
    const { sheet } = relation.target.cell;
    if (wanted.has(sheet) && !sheets.has(sheet)) sheets.set(sheet, sheets.size);
    if (sheets.size === wanted.size) break;
  }
  const sheet = ({ cell }: Placed) => sheets.get(cell.sheet) ?? 0;
  return (a, b) => sheet(a) - sheet(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}

function changeOf(step: Step, cells: CellLookup, nameOf: (cell: CellReference) => Naming, formulas: boolean): Change {
  const { relation, after } = step;
  const cell = cells(relation.target.cell);
  const before = { value: cell?.value ?? null, format: cell?.format ?? "General", ...(cell?.formula === undefined ? {} : { formula: cell.formula }) };
  const figure = readFigure(cell, relation.target);
  const value = exactValue(relation, step.cells);
  const asPoints = value !== undefined && isWrittenAsPoints(relation, figure.state === "number" ? figure : undefined, value);
  const formula = formulas && typeof after.value === "number" ? formulaOf(relation, step.cells, asPoints) : undefined;
  return {
    cell: relation.target.cell, label: nameOf(relation.target.cell).row, before,
    after: formula === undefined ? after : { ...after, formula }, code: codeOf(relation), relation: relation.id,
  };
}
