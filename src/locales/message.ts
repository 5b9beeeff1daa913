import type { Finding } from "../diagnosis/finding";
import { addressToText } from "../sheet/address";
import type { Locale } from "./locale";

/** A finding in full, for places where it has to stand alone: JSON, a report row, a note. */
export function findingMessage(finding: Finding, locale: Locale): string {
  const sentences = [
    `${addressToText(finding.cell)} ${locale.title(finding)}`,
    locale.sentence(finding),
    locale.cause(finding),
    locale.fix(finding),
  ];
  const filled = sentences.filter((sentence): sentence is string => sentence !== null && sentence !== "");
  return filled.map((sentence) => sentence + locale.sentenceEnd).join("").trim();
}
