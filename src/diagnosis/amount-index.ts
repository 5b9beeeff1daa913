import { decimalToNumber } from "../number/decimal";
import type { CheckedRelation } from "../relations/checked-relation";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import type { Relation, Term } from "../relations/relation";
import type { Form } from "../recognition/form";
import { sameReference } from "../sheet/address";
import { readNumberFormat } from "../sheet/number-format";
import { unitFactor } from "../sheet/unit";
import { formAt } from "./form-at";

/** An amount of the workbook. */
export interface KnownAmount {
  readonly term: Term;
  readonly form: number;
  /** It is computed from others: a total of its form. */
  readonly isTotal: boolean;
  /** Its size in 元; a double, good for searching only. */
  readonly value: number;
}

/** So many searches go through all amounts one by one; for more it pays to sort them, and then they are exact. */
const MOST_SCANS = 8;

/**
 * Finds where a value stands elsewhere among the figures of the workbook's forms. Made on the first
 * search; doubles serve to find, exact decimals decide afterwards.
 */
export class AmountIndex {
  readonly #checked: readonly CheckedRelation[];
  readonly #forms: readonly Form[];
  readonly #cells: CellLookup;
  readonly #values: number[] = [];
  readonly #terms: Term[] = [];
  readonly #relations: Relation[] = [];
  #isCollected = false;
  #byCents: Map<number, number[]> | undefined;
  #scans = 0;

  constructor(checked: readonly CheckedRelation[], forms: readonly Form[], cells: CellLookup) {
    this.#checked = checked;
    this.#forms = forms;
    this.#cells = cells;
  }

  /** What one of the form's figures is in 元; 1 where the form states no unit. */
  unitOf(form: number): number {
    const unit = this.#forms[form]?.unit;
    return unit ? decimalToNumber(unitFactor(unit, "元")) : 1;
  }

  /** Amounts whose size is `value` 元 within `tolerance`, each cell once. */
  find(value: number, tolerance: number): KnownAmount[] {
    const size = Math.abs(value);
    const reach = tolerance + size * 1e-12;
    const found: KnownAmount[] = [];
    for (const place of this.#near(size, reach)) {
      const amount = this.#amountAt(place);
      if (!amount || Math.abs(amount.value - size) > reach) continue;
      const known = found.findIndex(({ term }) => sameReference(term.cell, amount.term.cell));
      if (known < 0) found.push(amount);
      else if (amount.isTotal) found[known] = amount;
    }
    return found;
  }

  #near(size: number, reach: number): readonly number[] {
    if (!this.#isCollected) this.#collect();
    const values = this.#values;
    if (this.#scans++ < MOST_SCANS) {
      const near: number[] = [];
      for (let place = 0; place < values.length; place++) if (Math.abs((values[place] ?? 0) - size) <= reach) near.push(place);
      return near;
    }
    if (!this.#byCents) {
      this.#byCents = new Map();
      for (const [place, value] of values.entries()) {
        const same = this.#byCents.get(Math.round(value * 100));
        if (same) same.push(place);
        else this.#byCents.set(Math.round(value * 100), [place]);
      }
    }
    const cents = Math.round(size * 100);
    return [cents - 1, cents, cents + 1].flatMap((key) => this.#byCents?.get(key) ?? []);
  }

  #amountAt(place: number): KnownAmount | undefined {
    const [term, relation, value] = [this.#terms[place], this.#relations[place], this.#values[place]];
    if (!term || !relation || value === undefined) return undefined;
    const isTotal = term === relation.target && (relation.kind === "sum" || relation.kind === "hierarchy");
    return { term, isTotal, value, form: this.#formOf(term, relation) };
  }

  #formOf(term: Term, { forms }: Relation): number {
    return forms.length === 1 ? (forms[0] ?? -1) : formAt(this.#forms, term.cell);
  }

  #collect(): void {
    this.#isCollected = true;
    const units = this.#forms.map((_, form) => this.unitOf(form));
    const add = (term: Term, relation: Relation) => {
      const size = this.#sizeOf(term);
      // An amount inside a sentence is read in 万元 whatever the form's unit.
      const unit = size === 0 ? undefined : term.reading === "amount-in-text" ? 10_000 : units[this.#formOf(term, relation)];
      if (unit === undefined) return;
      this.#terms.push(term);
      this.#relations.push(relation);
      this.#values.push(size * unit);
    };
    for (const { relation } of this.#checked) {
      if (relation.kind === "ratio") continue;
      add(relation.target, relation);
      for (const operand of relation.operands) add(operand, relation);
    }
  }

  /** The size of the shown figure; 0 where there is none. Numbers are not read digit by digit: there are many. */
  #sizeOf(term: Term): number {
    const cell = this.#cells(term.cell);
    if (typeof cell?.value === "number") {
      const { kind, thousandsScale, literalPoint } = readNumberFormat(cell.format);
      return kind === "percent" ? 0 : Math.abs(cell.value) / 10 ** (3 * thousandsScale + literalPoint);
    }
    const figure = typeof cell?.value === "string" ? readFigure(cell, term) : undefined;
    return figure?.state === "number" && !figure.percent ? Math.abs(decimalToNumber(figure.shown)) : 0;
  }
}
