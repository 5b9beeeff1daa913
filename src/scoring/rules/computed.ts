import { compare, multiply, parseDecimal, round, subtract, sign, ZERO, ONE, divide, type Decimal } from "../../number/decimal";
import type { ScoreWorking, ScoringMethod, ScoringRule } from "../../relations/scored";
import type { AcceptedRule } from "../../relations/verdict";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { Aligned } from "./aligned";
import type { IndicatorScore } from "./indicator-score";

/** Decimals of a division before the points are multiplied in. */
export const SHARE_DECIMALS = 20;

/** What a quotient is worth, and which rule says so. */
export interface Share {
  readonly method: ScoringMethod;
  readonly share: Decimal;
  readonly accepted: AcceptedRule;
}

export function quotient(a: Decimal, b: Decimal): Decimal {
  return divide(a, b, SHARE_DECIMALS) ?? ZERO;
}

/** The profile's decimal strings were checked when it was read. */
export function setting(text: string): Decimal {
  return parseDecimal(text) ?? ZERO;
}

interface Draft {
  readonly rule: ScoringRule;
  readonly aligned: Aligned;
  readonly points: Decimal;
  readonly profile: ScoringProfile;
  /** The profile's own first; at least one. */
  readonly shares: readonly [Share, ...Share[]];
  readonly completion?: Decimal;
  readonly exceeded?: "warn" | "reason" | null;
  readonly extra?: Pick<ScoreWorking, "zeroBelow" | "exceeds">;
}

/** Scores are also given from the rate as it is printed: 49.88% shown as 50%. */
function fromShownRate({ share }: Share, points: Decimal): { readonly rule: AcceptedRule; readonly score: Decimal }[] {
  return [4, 2].map((decimals) => ({ rule: "shown-rate" as const, score: multiply(round(share, decimals), points) }));
}

function isRate({ method }: Share): boolean {
  return method === "ratio" || method === "inverse-ratio" || method === "linear";
}

/** A score from a share of the points, with all that other rules in use give for the same figures. */
export function computedScore({ rule, aligned, points, profile, shares, completion, exceeded = null, extra }: Draft): IndicatorScore {
  const [own] = shares;
  const score = (share: Decimal) => multiply(share, points);
  const working: ScoreWorking = {
    rule, method: own.method, target: aligned.target, actual: aligned.actual, unit: aligned.unit, share: own.share, points,
    score: round(score(own.share), profile.decimals), ...(completion && { completion }), ...extra,
  };
  const exact = shares.map(({ accepted, share }) => ({ rule: accepted, score: score(share) }));
  return { kind: "computed", working, candidates: [...exact, ...shares.filter(isRate).flatMap((share) => fromShownRate(share, points))], exceeded };
}

export const FULL: Share = { method: "full", share: ONE, accepted: "exact-rate" };
export const NOTHING: Share = { method: "none", share: ZERO, accepted: "exact-rate" };

/** Full points, or none, that no figures stand behind: a date that was kept, an indicator that does not apply. */
export function bareScore(rule: ScoringRule, method: "full" | "none", points: Decimal, { decimals }: ScoringProfile): IndicatorScore {
  const share = method === "full" ? ONE : ZERO;
  const score = round(multiply(share, points), decimals);
  const working: ScoreWorking = { rule, method, unit: "", share, points, score };
  return { kind: "computed", working, candidates: [{ rule: "exact-rate", score }], exceeded: null };
}

/** Whether a positive target was exceeded so far that it should be looked at, or explained (DOMAIN.md 3.4). */
export function exceededBy(completion: Decimal, { overFulfilment }: ScoringProfile): "warn" | "reason" | null {
  if (compare(completion, setting(overFulfilment.reasonAt)) >= 0) return "reason";
  return compare(completion, setting(overFulfilment.warnAt)) >= 0 ? "warn" : null;
}

/** 1 − (actual − target) ÷ target, never below zero. */
export function linearShare({ target, actual }: Aligned): Decimal {
  const share = subtract(ONE, quotient(subtract(actual, target), target));
  return sign(share) < 0 ? ZERO : share;
}
