import { add, decimal, multiply, parseDecimal, sign, subtract, type Decimal } from "../../../number/decimal";
import { figureText } from "./figure-text";
import type { ToleranceLine } from "./list-line";

const HALF = decimal(5, 1);
/** Full points within ten points either way, as the national form of 2017 begins. */
const FIRST: ToleranceLine = { within: "10", share: "1" };

/** As far beyond the last as that is beyond the one before. */
function wider(last: Decimal, before: Decimal | undefined): Decimal {
  const stride = before && subtract(last, before);
  return add(last, stride && sign(stride) > 0 ? stride : last);
}

/** As much less again, or half where nothing would be left. */
function less(last: Decimal, before: Decimal | undefined): Decimal {
  const next = before && subtract(last, subtract(before, last));
  return next && sign(next) > 0 ? next : multiply(last, HALF);
}

function following(figures: readonly string[], next: (last: Decimal, before: Decimal | undefined) => Decimal): string {
  const [last, before] = [figures.at(-1), figures.at(-2)].map((figure) => (figure === undefined ? undefined : parseDecimal(figure)));
  return last ? figureText(next(last, before)) : "";
}

/** One more step of tolerance, wider than the last one and for fewer points. */
export function withAddedStep(tolerance: readonly ToleranceLine[]): ToleranceLine[] {
  if (tolerance.length === 0) return [FIRST];
  const within = following(tolerance.map((step) => step.within), wider);
  const share = following(tolerance.map((step) => step.share), less);
  return [...tolerance, { within, share }];
}
