import { addressList } from "../locales/address-text";
import type { Locale } from "../locales/locale";
import type { Digest } from "../review/digest";
import type { NotChecked } from "../review/review";
import type { ReportRow, ReportSection } from "./report";

/** Places named for one reason; the others are counted. */
const MOST_PLACES = 12;

function placesText(items: readonly NotChecked[], { forms }: Digest, locale: Locale): string {
  const rules = items.flatMap(({ rule }) => (rule === undefined ? [] : [locale.ruleName(rule)])).filter((rule) => rule !== null);
  const sheets = items.flatMap(({ cell, rule, forms: [form] }) => (cell || rule !== undefined ? [] : [forms[form ?? -1]?.sheet ?? ""]));
  const cells = items.flatMap(({ cell }) => (cell ? [cell] : []));
  const shown = addressList(cells.slice(0, MOST_PLACES), "", locale.listSeparator, locale.clauseSeparator);
  const more = cells.length > MOST_PLACES ? locale.commandLine.andMore(cells.length) : "";
  const places = [...[...new Set(rules)].map(locale.quote), ...new Set(sheets), shown, more];
  return places.filter((place) => place !== "").join(locale.listSeparator);
}

/** What was not checked, by reason, and the sheets of which nothing is known. */
export function notCheckedSection(digest: Digest, locale: Locale): ReportSection {
  const { columns, notChecked: heading, notStandard, sheetName } = locale.report;
  const byReason = new Map<NotChecked["code"], NotChecked[]>();
  for (const item of digest.notChecked) byReason.set(item.code, [...(byReason.get(item.code) ?? []), item]);
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
      ...[...byReason].map(([code, items]) => row(String(items.length), placesText(items, digest, locale), locale.notCheckedReason(code))),
    ],
  };
}
