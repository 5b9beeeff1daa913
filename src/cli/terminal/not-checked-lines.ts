import type { Locale } from "../../locales/locale";
import { byReason, notCheckedPlaces } from "../../report/not-checked-places";
import type { Review } from "../../review/review";
import type { Paint } from "./paint";

/** What was not checked, by reason, and the sheets that were left out. */
export function notCheckedLines(review: Review, locale: Locale, paint: Paint): string[] {
  const { commandLine } = locale;
  const lines = [
    ...(review.unrecognized.length > 0 ? [commandLine.unrecognized(review.unrecognized)] : []),
    ...review.unread.map((sheet) => locale.unreadSheet(sheet)),
    ...byReason(review.notChecked).map(([code, items]) =>
      commandLine.notCheckedLine(locale.notCheckedReason(code), items.length, notCheckedPlaces(items, review.forms, locale))),
  ];
  return lines.length === 0 ? [] : [paint.strong(commandLine.notCheckedHeading), ...lines.map((line) => paint.quiet(`  ${line}`))];
}
