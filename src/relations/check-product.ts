import { compare, equals, multiply, round, subtract, truncate, type Decimal } from "../number/decimal";
import { rateReadings } from "../number/percentage";
import { ownDecimals } from "./check-score";
import type { Figure, NoFigure } from "./figure";
import type { Relation } from "./relation";
import type { Verdict } from "./verdict";

/** Decimals that forms give scores with: whole points to hundredths. */
const MOST_DECIMALS = 2;

/** A score that is a product of a rate on the form, in the role `other`, and points: nothing is divided. */
export function isProduct({ kind, operands, scored }: Pick<Relation, "kind" | "operands" | "scored">): boolean {
  return kind === "score" && !scored && !operands.some(({ role }) => role === "numerator");
}

/** What a rate stands for as a ratio, the likeliest first: as stored, and as printed. */
export function ratiosOf({ stored, shown, decimals, percent }: Figure): Decimal[] {
  const exact = percent ? [stored] : rateReadings({ value: stored, decimals, percent }).map(({ ratio }) => ratio);
  return [...exact, ...rateReadings({ value: shown, decimals, percent }).map(({ ratio }) => ratio)];
}

/** 得分系数 × 权重, or 单项得分 × 权重占比; a score of fewer decimals than the product holds where it is rounded to them. */
export function checkProduct(target: Figure | NoFigure, rate: Figure | NoFigure, points: Figure | NoFigure): Verdict | null {
  const written = target.state === "number" ? target : undefined;
  if (rate.state !== "number" || points.state !== "number") return written ? { code: "notChecked", reason: "operands-blank" } : null;
  const products = ratiosOf(rate).map((ratio) => multiply(ratio, points.shown));
  const [exact] = products;
  if (!exact) return null;
  const expected = round(exact, MOST_DECIMALS);
  if (!written) return { code: "broken", expected };
  const actual = written.shown;
  const result = { expected, actual, difference: subtract(expected, actual) };
  const own = Math.min(ownDecimals(actual), MOST_DECIMALS);
  if (products.some((product) => equals(round(product, own), actual))) return { code: "holds", ...result };
  const isCut = products.some((product) => equals(truncate(product, own), actual) && compare(product, actual) !== 0);
  return { code: isCut ? "truncated" : "broken", ...result };
}
