import { add, compare, absolute, multiply, ZERO, type Decimal } from "../number/decimal";
import { evaluate, type CellLookup } from "../relations/evaluate";
import type { CheckedRelation } from "../relations/checked-relation";
import { readFigure, type Figure, type NoFigure } from "../relations/figure";
import type { Term } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import type { CellIndex } from "./cell-index";
import { CellMap } from "./cell-map";
import { equationOf, isOpenVerdict, type Equation } from "./equation";
import { partIn, SLOTS, type Participation } from "./participation";
import { cellShowing } from "./written-cell";

export interface CellChange {
  readonly term: Term;
  /** What is added to the shown figure. */
  readonly delta: Decimal;
}

/** The relations around the open ones, and how they stand after the corrections found so far. */
export class Ties {
  readonly open: readonly Equation[];
  readonly #checked: readonly CheckedRelation[];
  readonly #cells: CellLookup;
  readonly #equations: (Equation | null | undefined)[] = [];
  readonly #corrected = new CellMap<Cell>();
  readonly #made = new CellMap<readonly Participation[]>();
  readonly #near = new CellMap<number[]>();
  readonly #index: CellIndex | undefined;
  #all: CellMap<number[]> | undefined;

  /** `reported` are the places of all relations that something is said about. */
  constructor(checked: readonly CheckedRelation[], reported: readonly number[], cells: CellLookup, index?: CellIndex) {
    this.#checked = checked;
    this.#cells = cells;
    this.#index = index;
    const open: Equation[] = [];
    for (const place of reported) {
      const equation = isOpenVerdict(checked[place]?.verdict.code ?? "holds") ? this.#equation(place) : null;
      if (equation) open.push(equation);
    }
    this.open = open;
    if (index || this.open.length === 0) return;
    for (const { relation } of this.open) {
      this.#near.set(relation.target.cell, []);
      for (const { cell } of relation.operands) this.#near.set(cell, []);
    }
    this.#collect(this.#near, false);
  }

  /** The cell with its correction, where one was found. */
  readonly lookup: CellLookup = (reference) => this.#corrected.get(reference) ?? this.#cells(reference);

  figure(term: Term): Figure | NoFigure {
    return readFigure(this.lookup(term.cell), term);
  }

  /** The shown figure as it stands on the sheet, nothing where there is none. */
  original(term: Term): Decimal {
    const figure = readFigure(this.#cells(term.cell), term);
    return figure.state === "number" ? figure.shown : ZERO;
  }

  /** Every relation that was checked and that the cell stands in. */
  participations(cell: CellReference): readonly Participation[] {
    const known = this.#made.get(cell);
    if (known) return known;
    const made = this.#slots(cell).flatMap((slot) => {
      const equation = this.#equation(Math.floor(slot / SLOTS));
      return (equation && partIn(equation, slot % SLOTS)) ?? [];
    });
    this.#made.set(cell, made);
    return made;
  }

  /** Where the cell stands in the relations. Cells far from the open ones are seldom asked for. */
  #slots(cell: CellReference): readonly number[] {
    if (this.#index) return this.#index.slotsOf(cell);
    const near = this.#near.get(cell);
    if (near) return near;
    if (!this.#all) this.#collect((this.#all = new CellMap()), true);
    return this.#all.get(cell) ?? [];
  }

  /** The cells as they would be after further changes. */
  lookupWith(changes: readonly CellChange[]): CellLookup {
    if (changes.length === 1 && changes[0]) {
      const [{ term, delta }] = [changes[0]];
      const { sheet, row, column } = term.cell;
      const changed = this.#changedCell(term, delta);
      return (cell) => (cell.row === row && cell.column === column && cell.sheet === sheet ? changed : this.lookup(cell));
    }
    const changed = new CellMap<Cell>();
    for (const { term, delta } of changes) changed.set(term.cell, this.#changedCell(term, delta));
    return (cell) => changed.get(cell) ?? this.lookup(cell);
  }

  /** Takes the changes for granted from here on; the answer is what they closed. */
  apply(changes: readonly CellChange[]): Equation[] {
    const touched = new Set<Equation>();
    for (const { term, delta } of changes) {
      for (const { equation, weight } of this.participations(term.cell)) {
        touched.add(equation);
        if (equation.isLinear) equation.difference = add(equation.difference, multiply(weight, delta));
      }
    }
    const changed = changes.map(({ term, delta }) => [term.cell, this.#changedCell(term, delta)] as const);
    for (const [cell, value] of changed) this.#corrected.set(cell, value);
    const wereOpen = [...touched].filter(({ isOpen }) => isOpen);
    for (const equation of touched) {
      equation.isOpen = equation.isLinear
        ? compare(absolute(equation.difference), equation.tolerance) > 0
        : isOpenVerdict(evaluate(equation.relation, this.lookup)?.code ?? "holds");
    }
    return wereOpen.filter(({ isOpen }) => !isOpen);
  }

  #changedCell(term: Term, delta: Decimal): Cell {
    const figure = this.figure(term);
    const before = figure.state === "number" ? figure.shown : ZERO;
    return cellShowing(this.lookup(term.cell), add(before, delta), figure.state === "number" && figure.percent);
  }

  #equation(place: number): Equation | null {
    const known = this.#equations[place];
    if (known !== undefined) return known;
    const checked = this.#checked[place];
    return (this.#equations[place] = (checked && equationOf(checked, place, this.#cells)) ?? null);
  }

  #collect(into: CellMap<number[]>, everyCell: boolean): void {
    const collect = (slot: number, cell: CellReference) => {
      const list = into.get(cell);
      if (list) list.push(slot);
      else if (everyCell) into.set(cell, [slot]);
    };
    for (const [place, { relation }] of this.#checked.entries()) {
      let slot = place * SLOTS;
      collect(slot, relation.target.cell);
      for (const { cell } of relation.operands) collect(++slot, cell);
    }
  }
}
