import type { Change } from "../../changes/change";
import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import type { WriteOutcome } from "../../host/workbook-host";
import { addressList } from "../../locales/address-text";
import { beforeAndAfterText } from "../../locales/cell-state-text";
import type { Tally } from "../../locales/command-line-texts";
import { labelText } from "../../locales/label-text";
import type { Locale } from "../../locales/locale";
import type { Review } from "../../review/review";
import { addressToText } from "../../sheet/address";
import { cutTo, displayWidth, padEnd, padStart } from "./display-width";
import type { Paint } from "./paint";
import { safeText } from "./safe-text";

export interface Recalculation {
  readonly file: string;
  readonly output: string;
  readonly review: Review;
  readonly outcome: WriteOutcome;
  /** What a check of the new file finds. */
  readonly left: Tally;
}

const WIDEST_LABEL = 28;

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}

/** How a score follows from target and actual value; the rule in words for all else. */
function reasonOf({ relation, code }: Change, findings: readonly Finding[], locale: Locale): string {
  const finding = relation === undefined ? undefined : findings.find((one) => isRelationFinding(one) && one.relation === relation);
  const scored = finding && isRelationFinding(finding) ? finding.scored : undefined;
  return scored ? locale.scoring.working(scored.working) : locale.changeReason(code);
}

/** Address, label, old → new and reason of each change, in columns. */
function changeLines(changes: readonly Change[], findings: readonly Finding[], locale: Locale, paint: Paint): string[] {
  const rows = changes.map((change) => {
    const [before, after] = beforeAndAfterText(change.before, change.after);
    return {
      address: addressToText(change.cell),
      label: cutTo(labelText(change.label), WIDEST_LABEL),
      before: before ?? locale.commandLine.blank,
      after: (after ?? locale.commandLine.blank) + (change.after.formula === undefined ? "" : `  =${change.after.formula}`),
      reason: reasonOf(change, findings, locale),
    };
  });
  const width = {
    address: widest(rows.map(({ address }) => address)),
    label: widest(rows.map(({ label }) => label)),
    before: widest(rows.map(({ before }) => before)),
    after: widest(rows.map(({ after }) => after)),
  };
  return rows.map(({ address, label, before, after, reason }) =>
    `  ${padEnd(address, width.address)}  ${padEnd(label, width.label)}  ${padStart(before, width.before)} → ` +
    `${paint.strong(padEnd(after, width.after))}  ${paint.quiet(reason)}`);
}

function sheetsOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map(({ cell }) => cell.sheet))];
}

function changeBlocks({ changes, findings }: Review, locale: Locale, paint: Paint): string[][] {
  return sheetsOf(changes).map((sheet) => [
    paint.strong(sheet),
    ...changeLines(changes.filter(({ cell }) => cell.sheet === sheet), findings, locale, paint),
  ]);
}

/** Cells left alone, by reason; a formula that should be another one has a line of its own. */
function heldBackBlock({ heldBack }: Review, locale: Locale, paint: Paint): string[] {
  if (heldBack.length === 0) return [];
  const own = heldBack.filter(({ formula }) => formula !== undefined);
  const others = heldBack.filter(({ formula }) => formula === undefined);
  const byReason = [...new Set(others.map(({ code }) => code))].map((code) => {
    const cells = others.filter((item) => item.code === code).map(({ cell }) => cell);
    return `  ${locale.heldBackReason(code)}${locale.colon}${addressList(cells, "", locale.listSeparator, locale.clauseSeparator)}`;
  });
  return [
    paint.strong(locale.commandLine.heldBackHeading(heldBack.length)),
    ...byReason,
    ...own.map((item) => `  ${locale.heldBack(item, "")}`),
  ];
}

function staleBlock({ stale }: WriteOutcome, locale: Locale, paint: Paint): string[] {
  if (stale.length === 0) return [];
  return [
    paint.severity("warning", locale.commandLine.staleHeading(stale.length)),
    `  ${addressList(stale, "", locale.listSeparator, locale.clauseSeparator)}`,
  ];
}

/** What a recalculation did: every cell old → new with its reason, what it left alone, and where it was written. */
export function recalculationReport(done: Recalculation, locale: Locale, paint: Paint): string {
  const { commandLine, clauseSeparator } = locale;
  const { review, output } = done;
  const count = review.changes.length;
  const closing = count === 0
    ? `${commandLine.nothingToChange(review.heldBack.length)}${clauseSeparator}${commandLine.copiedFile(output)}`
    : commandLine.wroteFile(output, count);
  const blocks = [
    [paint.strong(done.file) + (count === 0 ? "" : `  ${commandLine.changesHeading(count)}`)],
    ...changeBlocks(review, locale, paint),
    heldBackBlock(review, locale, paint),
    staleBlock(done.outcome, locale, paint),
    [paint.good(closing), ...(done.left.errors + done.left.warnings > 0 ? [commandLine.remaining(done.left)] : [])],
  ].filter((lines) => lines.length > 0);
  return safeText(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
