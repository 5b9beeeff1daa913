import type { ScoredIndicator } from "../articulation/evaluation/indicator-scores";
import type { NotCheckedCode } from "../relations/verdict";
import type { UnscoredReason } from "../scoring/rules/indicator-score";
import type { NotChecked } from "./review";

/** Reasons that people should know of: figures stand there, and no rule could be applied to them. The rest is judgement, or a finding. */
const TOLD = [
  "several-quantities", "actual-approximate", "units-differ", "scale-unclear", "direction-unclear", "opposite-trends", "no-base", "date-missing", "late", "beyond-tolerance",
] as const satisfies readonly (NotCheckedCode & UnscoredReason)[];

function itemOf({ form, row, cells }: ScoredIndicator, code: NotCheckedCode): NotChecked {
  return { code, forms: [form], ...(cells.score && { cell: cells.score }), name: { row: row.label, column: "" } };
}

/** The indicators whose scores could not be checked although target and actual value are there; a form without points is told once. */
export function unscoredIndicators(indicators: readonly ScoredIndicator[], skipped: readonly number[]): NotChecked[] {
  const withoutPoints = new Set<number>();
  return indicators.flatMap((indicator): NotChecked[] => {
    const { score, form, written } = indicator;
    if (score.kind !== "unscored" || written === null || skipped.includes(form)) return [];
    if (score.reason === "points-missing") {
      if (withoutPoints.has(form)) return [];
      withoutPoints.add(form);
      return [{ code: "points-missing", forms: [form] }];
    }
    const code = TOLD.find((reason) => reason === score.reason);
    return code ? [itemOf(indicator, code)] : [];
  });
}
