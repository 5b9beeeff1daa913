import { add, compare, absolute, decimal, multiply, ZERO, type Decimal } from "../number/decimal";
import { evaluate, type CellLookup } from "../relations/evaluate";
import type { CheckedRelation } from "../relations/checked-relation";
import { readFigure, type Figure, type NoFigure } from "../relations/figure";
import type { Term } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import { CellMap } from "./cell-map";
import { equationOf, isOpenVerdict, weightIn, type Equation } from "./equation";
import { cellShowing } from "./written-cell";

/** A cell's part in an equation. */
export interface Participation {
  readonly equation: Equation;
  readonly term: Term;
  readonly isTarget: boolean;
  /** By how much the difference grows when the shown figure grows by one; of no use where it is not linear. */
  readonly weight: Decimal;
}

export interface CellChange {
  readonly term: Term;
  /** What is added to the shown figure. */
  readonly delta: Decimal;
}

const MINUS_ONE = decimal(-1);

/** The relations around the open ones, and how they stand after the corrections found so far. */
export class Ties {
  readonly open: readonly Equation[];
  readonly #checked: readonly CheckedRelation[];
  readonly #cells: CellLookup;
  readonly #equations: (Equation | null | undefined)[] = [];
  readonly #corrected = new CellMap<Cell>();
  readonly #near: CellMap<Participation[]>;
  #all: CellMap<Participation[]> | undefined;

  constructor(checked: readonly CheckedRelation[], cells: CellLookup) {
    this.#checked = checked;
    this.#cells = cells;
    this.open = checked.flatMap(({ verdict }, place) => (isOpenVerdict(verdict.code) ? [this.#equation(place)].filter((e) => e !== null) : []));
    const near = new CellMap<Participation[]>();
    for (const { relation } of this.open) {
      near.set(relation.target.cell, []);
      for (const { cell } of relation.operands) near.set(cell, []);
    }
    if (this.open.length > 0) this.#collect(near, false);
    this.#near = near;
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

  /** Takes the changes for granted from here on. */
  apply(changes: readonly CellChange[]): void {
    const touched = new Set<Equation>();
    for (const { term, delta } of changes) {
      for (const { equation, weight } of this.participations(term.cell)) {
        touched.add(equation);
        if (equation.isLinear) equation.difference = add(equation.difference, multiply(weight, delta));
      }
    }
    const changed = changes.map(({ term, delta }) => [term.cell, this.#changedCell(term, delta)] as const);
    for (const [cell, value] of changed) this.#corrected.set(cell, value);
    for (const equation of touched) {
      equation.isOpen = equation.isLinear
        ? compare(absolute(equation.difference), equation.tolerance) > 0
        : isOpenVerdict(evaluate(equation.relation, this.lookup)?.code ?? "holds");
    }
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

  #collect(into: CellMap<Participation[]>, everyCell: boolean): void {
    const collect = (place: number, term: Term, isTarget: boolean, weight: Decimal) => {
      let list = into.get(term.cell);
      if (!list && everyCell) into.set(term.cell, (list = []));
      const equation = list && this.#equation(place);
      if (list && equation) list.push({ equation, term, isTarget, weight });
    };
    this.#checked.forEach(({ relation }, place) => {
      if (!relation.fixedTotal) collect(place, relation.target, true, MINUS_ONE);
      for (const operand of relation.operands) collect(place, operand, false, weightIn(relation, operand));
    });
  }
}
