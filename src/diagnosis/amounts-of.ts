import { decimalToNumber } from "../number/decimal";
import type { Form } from "../recognition/form";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import type { Relation, Term } from "../relations/relation";
import { readNumberFormat } from "../sheet/number-format";
import { unitFactor } from "../sheet/unit";
import { formAt } from "./form-at";

/** The amounts of a list of relations, each list of the same length and in the order of the relations. */
export interface Amounts {
  readonly terms: readonly Term[];
  /** Places of their relations in the list. */
  readonly places: readonly number[];
  readonly forms: readonly number[];
  /** Sizes in 元; doubles, good for searching only. */
  readonly values: readonly number[];
}

export const NO_AMOUNTS: Amounts = { terms: [], places: [], forms: [], values: [] };

/** What one of a form's figures is in 元; 1 where the form states no unit. */
export function unitOf(form: Form | undefined): number {
  return form?.unit ? decimalToNumber(unitFactor(form.unit, "元")) : 1;
}

/** The size of the shown figure; 0 where there is none. Numbers are not read digit by digit: there are many. */
function sizeOf(term: Term, cells: CellLookup): number {
  const cell = cells(term.cell);
  if (typeof cell?.value === "number") {
    const { kind, thousandsScale, literalPoint } = readNumberFormat(cell.format);
    return kind === "percent" ? 0 : Math.abs(cell.value) / 10 ** (3 * thousandsScale + literalPoint);
  }
  const figure = typeof cell?.value === "string" ? readFigure(cell, term) : undefined;
  return figure?.state === "number" && !figure.percent ? Math.abs(decimalToNumber(figure.shown)) : 0;
}

/** Every figure but zero that stands in a form and in one of the relations; rates are no amounts. */
export function amountsOf(relations: readonly Relation[], forms: readonly Form[], cells: CellLookup): Amounts {
  const [terms, places, formsOf, values]: [Term[], number[], number[], number[]] = [[], [], [], []];
  const units = forms.map(unitOf);
  const collect = (term: Term, place: number, only: number | undefined) => {
    const size = sizeOf(term, cells);
    if (size === 0) return;
    const form = only ?? formAt(forms, term.cell);
    // An amount inside a sentence is read in 万元 whatever the form's unit.
    const unit = term.reading === "amount-in-text" ? 10_000 : units[form];
    if (unit === undefined) return;
    terms.push(term);
    places.push(place);
    formsOf.push(form);
    values.push(size * unit);
  };
  for (const [place, { kind, forms: own, target, operands }] of relations.entries()) {
    if (kind === "ratio") continue;
    const only = own.length === 1 ? (own[0] ?? -1) : undefined;
    collect(target, place, only);
    for (const operand of operands) collect(operand, place, only);
  }
  return { terms, places, forms: formsOf, values };
}
