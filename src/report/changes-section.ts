import type { Batch } from "../changes/journal";
import { addressText } from "../locales/address-text";
import { beforeAndAfterText } from "../locales/cell-state-text";
import { labelText } from "../locales/label-text";
import type { Locale } from "../locales/locale";
import { sameReference } from "../sheet/address";
import type { ReportInput } from "./report-input";
import type { ReportRow, ReportSection } from "./report";
import { timeText } from "./time-text";

function batchRows({ time, changes, undone, left }: Batch, minutesAheadOfUtc: number, locale: Locale): ReportRow[] {
  const { written, undone: taken, leftByUndo } = locale.report;
  return changes.map((change): ReportRow => {
    const [before, after] = beforeAndAfterText(change.before, change.after);
    const { blank } = locale.commandLine;
    const formula = change.after.formula === undefined ? "" : ` (=${change.after.formula})`;
    const isLeft = left?.some((cell) => sameReference(cell, change.cell)) ?? false;
    const state = undone === true ? (isLeft ? leftByUndo : taken) : written;
    const cells = [
      state, addressText(change.cell, ""), labelText(change.label), before ?? blank, (after ?? blank) + formula,
      locale.changeReason(change.code), timeText(time, minutesAheadOfUtc),
    ];
    return { tone: "plain", cells };
  });
}

/** What was written into the workbook, the oldest first, and what was taken back. */
export function changesSection({ journal, minutesAheadOfUtc }: ReportInput, locale: Locale): ReportSection {
  const { columns, changes: heading, droppedChanges } = locale.report;
  return {
    heading,
    columns: [columns.state, columns.place, columns.label, columns.before, columns.after, columns.reason, columns.time],
    rows: journal?.batches.flatMap((batch) => batchRows(batch, minutesAheadOfUtc, locale)) ?? [],
    ...(journal?.dropped !== undefined && journal.dropped > 0 && { note: droppedChanges(journal.dropped) }),
  };
}
