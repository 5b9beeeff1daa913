import { compare } from "../../number/decimal";
import { comparisonOf } from "./comparison-words";
import type { Quantity, QuantityRange } from "./indicator-value";

/**
 * `≥90%` and `≤110%` as one range. Null for an end that is strict, since a range has both ends included, and for a rise or a fall,
 * of which a range does not tell the way.
 */
export function bothEnds(low: Quantity, high: Quantity): QuantityRange | null {
  if (low.comparison !== "ge" || high.comparison !== "le" || low.unit !== high.unit || compare(low.value, high.value) > 0) return null;
  return low.trend ?? high.trend ? null : { kind: "range", low: low.value, high: high.value, unit: low.unit };
}

/** `≤110%`, `不超过110%` and `110%以下` without a name: the same is measured as in front of it. */
export function isBareBound(text: string): boolean {
  const front = /^\D*(?=\d)/.exec(text)?.[0];
  return front !== undefined && (front === "" || comparisonOf(front) !== null);
}
