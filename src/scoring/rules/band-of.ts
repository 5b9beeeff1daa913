import { compare, multiply, ONE, parseDecimal, round, ZERO, type Decimal } from "../../number/decimal";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { Tier } from "../reading/indicator-value";

/** Edges of bands are rounded like the scores that are compared with them (DOMAIN.md 3.6). */
const EDGE_DECIMALS = 2;

export interface Band {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Only full points end a band; an edge between two tiers belongs to the upper one. */
  readonly isHighIncluded: boolean;
}

/** Where the score of a judgement must lie, out of `points`. */
export function bandOf(tier: Tier, points: Decimal, { qualitative }: ScoringProfile): Band {
  const [achieved, partly] = [qualitative.achieved, qualitative.partly].map((share) => parseDecimal(share) ?? ONE);
  const edge = (share: Decimal = ONE) => round(multiply(share, points), EDGE_DECIMALS);
  switch (tier) {
    case "achieved":
      return { low: edge(achieved), high: points, isHighIncluded: true };
    case "partly":
      return { low: edge(partly), high: edge(achieved), isHighIncluded: false };
    case "missed":
      return { low: ZERO, high: edge(partly), isHighIncluded: false };
  }
}

export function isInBand(score: Decimal, { low, high, isHighIncluded }: Band): boolean {
  const order = compare(score, high);
  return compare(score, low) >= 0 && (order < 0 || (order === 0 && isHighIncluded));
}
