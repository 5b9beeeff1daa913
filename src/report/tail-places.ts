import type { RelationFinding } from "../diagnosis/finding";
import { addressList } from "../locales/address-text";
import { signedText } from "../locales/figure-text";
import type { Locale } from "../locales/locale";
import { addressToText } from "../sheet/address";

/** Up to here each tail is told with its difference. */
const MOST_TAILS = 8;

function tailText(tail: RelationFinding): string {
  const { difference } = tail.verdict;
  const address = addressToText(tail.cell);
  // The difference of a rate is a ratio, which says nothing without its division.
  return difference && tail.kind !== "ratio" ? `${address} ${signedText(difference, tail.target.decimals)}` : address;
}

/** The tails of one table by their cells, with their differences while they are few. */
export function tailPlaces(tails: readonly RelationFinding[], { listSeparator }: Locale): string {
  if (tails.length <= MOST_TAILS) return tails.map(tailText).join(listSeparator);
  return addressList(tails.map(({ cell }) => cell), tails[0]?.cell.sheet ?? "", listSeparator);
}
