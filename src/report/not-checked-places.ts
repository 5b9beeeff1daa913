import { addressList } from "../locales/address-text";
import type { Locale } from "../locales/locale";
import type { NotChecked } from "../review/review";

/** Places named for one reason; the others are counted. */
const MOST_PLACES = 12;

/** What was not checked for the same reason stands together. */
export function byReason(items: readonly NotChecked[]): [NotChecked["code"], NotChecked[]][] {
  const groups = new Map<NotChecked["code"], NotChecked[]>();
  for (const item of items) {
    const group = groups.get(item.code);
    if (group) group.push(item);
    else groups.set(item.code, [item]);
  }
  return [...groups];
}

/** The rules, sheets and cells that some items speak of. */
export function notCheckedPlaces(items: readonly NotChecked[], forms: readonly { readonly sheet: string }[], locale: Locale): string {
  const rules = items.flatMap(({ rule }) => (rule === undefined ? [] : [locale.ruleName(rule)])).filter((rule) => rule !== null);
  const sheets = items.flatMap(({ cell, rule, forms: [form] }) => (cell || rule !== undefined ? [] : [forms[form ?? -1]?.sheet ?? ""]));
  const cells = items.flatMap(({ cell }) => (cell ? [cell] : []));
  const shown = addressList(cells.slice(0, MOST_PLACES), "", locale.listSeparator, locale.clauseSeparator);
  const more = cells.length > MOST_PLACES ? locale.commandLine.andMore(cells.length) : "";
  const places = [...[...new Set(rules)].map(locale.quote), ...new Set(sheets), shown, more];
  return places.filter((place) => place !== "").join(locale.listSeparator);
}
