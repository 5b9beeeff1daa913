import { decimalToText, normalize, type Decimal } from "../../number/decimal";
import type { IndicatorValue, NamedQuantity, Quantity } from "./indicator-value";

/** Which of several quantities in one cell a person said that the score follows. */
export interface QuantityChoice {
  /** Units of all of them in order: under other units stands another text, and nobody has chosen for that. */
  readonly units: readonly string[];
  readonly place: number;
}

function endOf(value: Decimal, unit: string): NamedQuantity {
  const quantity: Quantity = { kind: "quantity", comparison: null, value, unit, isApproximate: false };
  return { text: decimalToText(normalize(value)) + unit, quantity };
}

/** The quantities that one may be chosen from: those of a list, or the ends of a range. Empty where nothing is to choose. */
export function quantitiesOf(value: IndicatorValue): readonly NamedQuantity[] {
  if (value.kind === "several") return value.quantities;
  return value.kind === "range" ? [endOf(value.low, value.unit), endOf(value.high, value.unit)] : [];
}

/** What is kept of a choice. */
export function choiceOf(quantities: readonly NamedQuantity[], place: number): QuantityChoice {
  return { units: quantities.map(({ quantity }) => quantity.unit), place };
}

/** The place of the quantity that was chosen; null where none was, or where the text is another one by now. */
export function chosenPlace(quantities: readonly NamedQuantity[], choice: QuantityChoice | undefined): number | null {
  if (!choice || choice.units.length !== quantities.length || choice.place >= quantities.length) return null;
  return choice.units.every((unit, place) => unit === quantities[place]?.quantity.unit) ? choice.place : null;
}
