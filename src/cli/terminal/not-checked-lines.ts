import { addressList } from "../../locales/address-text";
import type { Locale } from "../../locales/locale";
import type { NotChecked, Review } from "../../review/review";
import type { Paint } from "./paint";

/** Places named for one reason; the others are counted. */
const MOST_PLACES = 12;

function placesText(items: readonly NotChecked[], review: Review, locale: Locale): string {
  const rules = [...new Set(items.map(({ rule }) => (rule === undefined ? null : locale.ruleName(rule))))]
    .filter((rule) => rule !== null).map(locale.quote);
  const cells = items.flatMap(({ cell }) => (cell ? [cell] : []));
  const sheets = [...new Set(items.filter(({ cell, rule }) => !cell && rule === undefined)
    .flatMap(({ forms }) => review.forms[forms[0] ?? -1]?.sheet ?? []))];
  const shown = cells.slice(0, MOST_PLACES);
  const more = cells.length > shown.length ? [locale.commandLine.andMore(cells.length)] : [];
  const separator = locale.listSeparator;
  return [...rules, ...sheets, ...(shown.length === 0 ? [] : [addressList(shown, "", separator, locale.clauseSeparator)]), ...more].join(separator);
}

/** What was not checked, by reason, and the sheets that were left out. */
export function notCheckedLines(review: Review, locale: Locale, paint: Paint): string[] {
  const { commandLine } = locale;
  const byReason = new Map<NotChecked["code"], NotChecked[]>();
  for (const item of review.notChecked) byReason.set(item.code, [...(byReason.get(item.code) ?? []), item]);
  const lines = [
    ...(review.unrecognized.length > 0 ? [commandLine.unrecognized(review.unrecognized)] : []),
    ...review.unread.map((sheet) => locale.unreadSheet(sheet)),
    ...[...byReason].map(([code, items]) =>
      commandLine.notCheckedLine(locale.notCheckedReason(code), items.length, placesText(items, review, locale))),
  ];
  return lines.length === 0 ? [] : [paint.strong(commandLine.notCheckedHeading), ...lines.map((line) => paint.quiet(`  ${line}`))];
}
