import type { Tally } from "../../locales/command-line-texts";
import type { Locale } from "../../locales/locale";
import type { Review } from "../../review/review";
import type { FoldedFindings } from "../../review/fold-consequences";
import { isTail } from "./folded-lines";
import { holdingText } from "./holding";
import type { Paint } from "./paint";

export function tallyOf({ roots }: FoldedFindings): Tally {
  const count = (severity: "error" | "warning") => roots.filter((finding) => finding.severity === severity).length;
  const tails = roots.filter(isTail).length;
  const hints = roots.filter((finding) => finding.severity === "info" && !isTail(finding)).length;
  return { errors: count("error"), warnings: count("warning"), tails, hints };
}

/** The last line on a file: how much is wrong, and how much was looked at. */
export function summaryLine(review: Review, folded: FoldedFindings, locale: Locale, paint: Paint): string {
  const { commandLine } = locale;
  const tally = tallyOf(folded);
  if (review.forms.length === 0) return commandLine.noForms;
  const counts = commandLine.tally(tally);
  const relations = `${paint.quiet(" · ")}${holdingText(review.relations, locale, paint)}`;
  if (tally.errors > 0) return paint.severity("error", counts) + relations;
  if (tally.warnings > 0) return paint.severity("warning", counts) + relations;
  return `${paint.good(counts)}${relations}\n${paint.good(commandLine.nothingWrong(review.relations.length))}`;
}
