import type { Locale } from "../../locales/locale";
import type { Review } from "../../review/review";
import type { SplitFindings } from "../../review/split-by-acceptance";
import { tallyOf } from "../../review/tally";
import { holdingText } from "./holding";
import type { Paint } from "./paint";

/** The last line on a file: how much is wrong, and how much was looked at. */
export function summaryLine(review: Review, { open, accepted }: SplitFindings, locale: Locale, paint: Paint): string {
  const { commandLine } = locale;
  const tally = tallyOf(open);
  if (review.forms.length === 0) return commandLine.noForms;
  const counts = commandLine.tally(tally) + (accepted.length === 0 ? "" : commandLine.acceptedTally(accepted.length));
  const relations = `${paint.quiet(" · ")}${holdingText(review.relations, locale, paint)}`;
  if (tally.errors > 0) return paint.severity("error", counts) + relations;
  if (tally.warnings > 0) return paint.severity("warning", counts) + relations;
  return `${paint.good(counts)}${relations}\n${paint.good(commandLine.nothingWrong(review.relations.length, accepted.length))}`;
}
