import type { Locale } from "../locales/locale";
import type { Digest } from "../review/digest";
import { byReason, notCheckedPlaces } from "./not-checked-places";
import type { ReportRow, ReportSection } from "./report";

/** What was not checked, by reason, and the sheets of which nothing is known. */
export function notCheckedSection(digest: Digest, locale: Locale): ReportSection {
  const { columns, notChecked: heading, notStandard, sheetName } = locale.report;
  // An earlier report of ours is no sheet of the user's.
  const unknown = digest.unrecognized.filter((name) => name !== sheetName);
  const row = (...cells: readonly string[]): ReportRow => ({ tone: "plain", cells });
  const names = unknown.map(locale.quote).join(locale.listSeparator);
  return {
    heading,
    columns: [columns.count, columns.place, columns.reason],
    rows: [
      ...(unknown.length > 0 ? [row(String(unknown.length), names, notStandard)] : []),
      ...digest.unread.map((sheet) => row("1", locale.quote(sheet.name), locale.unreadSheet(sheet))),
      ...byReason(digest.notChecked).map(([code, items]) => row(String(items.length), notCheckedPlaces(items, digest.forms, locale), locale.notCheckedReason(code))),
    ],
  };
}
