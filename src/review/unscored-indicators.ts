import type { ScoredIndicator } from "../articulation/evaluation/indicator-scores";
import type { NotCheckedCode } from "../relations/verdict";
import type { UnscoredReason } from "../scoring/rules/indicator-score";
import type { NotChecked } from "./review";

/** Reasons that people should know of: figures stand there, and no rule could be applied to them. The rest is judgement, or a finding. */
const TOLD: Readonly<Partial<Record<UnscoredReason, NotCheckedCode>>> = {
  "several-quantities": "several-quantities",
  "units-differ": "units-differ",
  "scale-unclear": "scale-unclear",
  "direction-unclear": "direction-unclear",
  "opposite-trends": "opposite-trends",
  "no-base": "no-base",
  "date-missing": "date-missing",
  late: "late",
  "beyond-tolerance": "beyond-tolerance",
};

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
    const code = TOLD[score.reason];
    return code ? [itemOf(indicator, code)] : [];
  });
}
