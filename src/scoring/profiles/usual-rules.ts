import type { RulePath } from "../profile/rule-path";
import type { ScoringProfile } from "../profile/scoring-profile";

type Rules = Omit<ScoringProfile, "id" | "name" | "source" | "region" | "fiscalYear" | "toConfirm" | "weights">;

/**
 * What the texts that were found have in common; a profile states only where it differs. Sources: the scoring of the integrated
 * budget platform (positive and = targets, points by the exact rate and no more than the points, two decimals half up, warning
 * from 1.2), the national form of 2017 (reverse by ratio, bands of ±10 / 15 / 20), the bands 80–60 of the self-evaluation of
 * Xicheng 2023 and of the platform, reasons from 1.3 (Guangxi), grades as the Ministry of Finance words them.
 */
export const USUAL_RULES: Rules = {
  schemaVersion: 1,
  reverse: "ratio",
  equal: "at-least",
  rangeAbove: "full",
  tolerance: [{ within: "10", share: "1" }, { within: "15", share: "0.6" }, { within: "20", share: "0.2" }],
  late: "judgement",
  overFulfilment: { warnAt: "1.2", reasonAt: "1.3", deduct: "none" },
  qualitative: { achieved: "0.8", partly: "0.6" },
  notApplicable: "shift",
  execution: { base: "revised", isCapped: true, rate: "exact" },
  grades: [{ name: "优", from: "90" }, { name: "良", from: "80" }, { name: "中", from: "60" }, { name: "差", from: "0" }],
  decimals: 2,
};

/**
 * Of the usual rules, those without a text that states them for all: what lies above a range, being late, both thresholds of
 * over-fulfilment (a default of the platform and the rule of one province), and that nothing is deducted.
 */
export const USUAL_TO_CONFIRM: readonly RulePath[] = [
  "rangeAbove", "late", "overFulfilment.warnAt", "overFulfilment.reasonAt", "overFulfilment.deduct",
];
