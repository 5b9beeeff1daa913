/**
 * The values of a profile that are rules, as paths. A profile names by them what no official text was found for; a path may name
 * a value that the profile leaves out on purpose (`zeroBelowRatio`).
 */
export const RULE_PATHS = [
  "weights", "reverse", "equal", "rangeAbove", "tolerance", "late", "zeroBelowRatio",
  "overFulfilment.warnAt", "overFulfilment.reasonAt", "overFulfilment.deduct",
  "qualitative.achieved", "qualitative.partly", "notApplicable",
  "execution.base", "execution.isCapped", "execution.rate", "grades", "decimals",
] as const;

export type RulePath = (typeof RULE_PATHS)[number];
