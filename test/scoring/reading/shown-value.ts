import { decimalToText, normalize, type Decimal } from "../../../src/number/decimal";
import type { Deadline, IndicatorValue, PartialDate, Quantity } from "../../../src/scoring/reading/indicator-value";

const number = (value: Decimal): string => decimalToText(normalize(value));

function quantity({ comparison, value, unit, isApproximate, trend }: Quantity): string {
  return [comparison ?? "none", isApproximate && "about", trend, number(value), unit].filter((part) => part !== false && part !== undefined && part !== "").join(" ");
}

const date = ({ year, month, day }: PartialDate): string => [year ?? "*", month ?? "*", day ?? "*"].join("-");

function deadline({ from, to }: Deadline): string {
  return from ? `from ${date(from)} by ${date(to)}` : `by ${date(to)}`;
}

/** A value in one line, so that tables of examples can be read: `ge 15 场`, `none about 2000 人次`, `by *-12-31`. */
export function shown(value: IndicatorValue): string {
  switch (value.kind) {
    case "quantity":
      return quantity(value);
    case "range":
      return `${number(value.low)} to ${number(value.high)} ${value.unit}`.trim();
    case "deadline":
      return deadline(value);
    case "step-rule":
      return `${quantity(value.threshold)}: ${value.points ? number(value.points) : "all"}, each ${number(value.step)} costs ${number(value.penalty)}`;
    case "band-rule":
      return value.bands.map(({ within, points }) => `${number(within)} ${value.unit}: ${number(points)}`).join(", ");
    case "several":
      return value.quantities.map((named) => quantity(named.quantity)).join(" + ");
    case "qualitative":
      return value.tier ?? "words";
    default:
      return value.kind;
  }
}
