import type { Finding } from "../diagnosis/finding";
import { addressList } from "../locales/address-text";
import type { Locale } from "../locales/locale";
import { findingKey } from "../review/finding-key";

/** Cells of open findings that were accepted once, with other figures; empty where there are none. */
export function returnedPlaces(open: readonly Finding[], returned: ReadonlySet<string>, locale: Locale): string {
  const cells = open.filter((finding) => returned.has(findingKey(finding))).map(({ cell }) => cell);
  return addressList(cells, "", locale.listSeparator, locale.clauseSeparator);
}
