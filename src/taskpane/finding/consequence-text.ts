import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import { arithmeticOf } from "../../locales/arithmetic";
import type { Locale } from "../../locales/locale";
import { scoreText } from "../../locales/score-figures";

/** The two figures that do not tie, on one line; the address stands before it. */
export function consequenceText(finding: Finding, locale: Locale): string {
  if (!isRelationFinding(finding)) return locale.pane.finding.title(finding);
  const { against, table } = locale.pane.finding;
  const shape = arithmeticOf(finding, () => "");
  switch (shape.shape) {
    case "total":
      return against(table.computed(finding.kind), shape.difference.expected, shape.difference.actual);
    case "equal":
    case "fixed":
    case "fixed-total":
      return against(table.expected, shape.difference.expected, shape.difference.actual);
    case "limit":
      return against(table.limit, shape.difference.expected, shape.difference.actual);
    case "total-missing":
    case "equal-missing":
      return against(table.expected, shape.expected, null);
    case "rate":
      return against(table.expected, shape.expected, shape.written?.actual ?? null);
    case "scored":
      return against(table.due, scoreText(shape.working.score), shape.difference?.actual ?? null);
    case "score":
      return against(table.due, shape.expected, shape.difference?.actual ?? null);
    case "empty-base":
      return locale.pane.finding.title(finding);
  }
}
