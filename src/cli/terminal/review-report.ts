import type { Locale } from "../../locales/locale";
import { foldConsequences } from "../../review/fold-consequences";
import type { Review } from "../../review/review";
import type { CheckedWorkbook } from "../checked-workbook";
import { acceptedLines } from "./accepted-lines";
import { displayWidth } from "./display-width";
import { notCheckedLines } from "./not-checked-lines";
import type { Paint } from "./paint";
import { safeText } from "./safe-text";
import { scoreTable } from "./score-table";
import { sheetSection } from "./sheet-section";
import { summaryLine } from "./summary";

/** Longer sheet names stand out of the column of names. */
const WIDEST_NAME = 24;

/** The scores of all self-evaluations, or that there are none. */
function scoreBlocks({ scores, forms }: Review, locale: Locale, paint: Paint): string[][] {
  if (scores.length === 0) return [[paint.quiet(locale.commandLine.noScores)]];
  return scores.map((form) => scoreTable(form, forms, locale, paint));
}

/** Everything about one file for people to read: sheet by sheet in the order of the workbook; on request with the scores of its self-evaluations. */
export function reviewReport(
  { file, content, review, findings }: CheckedWorkbook, minutesAheadOfUtc: number, withScores: boolean, locale: Locale, paint: Paint,
): string {
  const folded = foldConsequences(findings.open);
  const names = review.forms.map(({ sheet }) => displayWidth(sheet)).filter((width) => width <= WIDEST_NAME);
  const nameWidth = Math.max(0, ...names);
  const sections = content.sheets.map(({ name }) => sheetSection(name, nameWidth, review, folded, locale, paint));
  const blocks = [
    [paint.strong(file)],
    ...sections,
    ...(withScores ? scoreBlocks(review, locale, paint) : []),
    acceptedLines(findings, minutesAheadOfUtc, locale, paint),
    notCheckedLines(review, locale, paint),
    [summaryLine(review, findings, locale, paint)],
  ].filter((lines) => lines.length > 0);
  return safeText(`${joinBlocks(blocks)}\n`);
}

/** Sheets of one line stand under one another; a blank line parts what is longer. */
function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .map((lines, i) => {
      const before = blocks[i - 1];
      const isList = i > 1 && before !== undefined && lines.length === 1 && before.length === 1 && i < blocks.length - 1;
      return (i === 0 ? "" : isList ? "\n" : "\n\n") + lines.join("\n");
    })
    .join("");
}
