import { parseChineseNumeral } from "../../number/chinese-numeral";
import { isZero, parseDecimal, type Decimal } from "../../number/decimal";
import { canonicalUnit } from "./indicator-unit";
import type { Comparison, Quantity, StepRule } from "./indicator-value";
import { readAmount } from "./read-amount";
import { comparableUnits } from "./unit-family";

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const STEP = new RegExp(
  `^(?<head>.{1,40}?)[,;。]?每(?:(?<below>降低|下降|降|低于|低|减少|少于|少)|(?<above>超过|超出|超|高于|高|增加|增长|增|多))(?:了|出)?` +
    `(?:(?<step>${NUMBER})|(?<numeral>[一二两三四五六七八九十]{1,3}))(?<unit>[^\\d扣减]{0,6})[扣减](?<penalty>${NUMBER})分(?:[,;。]?(?:扣完为止|直至扣完|直到扣完|扣完))?$`,
);
const HEAD = new RegExp(`^(?<threshold>.*?)(?:的?[,:]?(?:[得计为]|不扣分)(?:满分|(?<points>${NUMBER})分))?$`);
const BOUNDS = { below: ["ge", "gt"], above: ["le", "lt"] } as const;

function thresholdOf(text: string, side: keyof typeof BOUNDS): Quantity | null {
  const amount = readAmount(text);
  if (amount?.kind !== "quantity") return null;
  const bounds: readonly Comparison[] = BOUNDS[side];
  if (amount.comparison === null || amount.comparison === "eq") return { ...amount, comparison: BOUNDS[side][0] };
  return bounds.includes(amount.comparison) ? amount : null;
}

/**
 * Reads a normalized text that states its own scoring: `90%以上得10分,每降5%扣1分,扣完为止`. Null without a threshold to count from, and
 * where threshold and steps lie on different sides.
 */
export function readStepRule(text: string): StepRule | null {
  const { head = "", below, step: written, numeral = "", unit = "", penalty: cost = "" } = STEP.exec(text)?.groups ?? {};
  const { threshold: bound = "", points } = HEAD.exec(head)?.groups ?? {};
  const threshold = thresholdOf(bound, below === undefined ? "above" : "below");
  const step: Decimal | undefined = written === undefined ? parseChineseNumeral(numeral) : parseDecimal(written);
  const penalty = parseDecimal(cost);
  if (!threshold || !step || !penalty || isZero(step) || !comparableUnits(threshold.unit, canonicalUnit(unit))) return null;
  return { kind: "step-rule", threshold, points: points === undefined ? null : (parseDecimal(points) ?? null), step, penalty };
}
