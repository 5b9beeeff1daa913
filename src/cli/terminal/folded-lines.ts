import type { Finding, RelationFinding } from "../../diagnosis/finding";
import { addressList } from "../../locales/address-text";
import { signedText } from "../../locales/figure-text";
import type { FoldedCheck, Locale } from "../../locales/locale";
import { addressToText, type CellReference } from "../../sheet/address";
import { besideSeverity } from "./finding-lines";
import type { Paint } from "./paint";

/** Up to here each tail is shown with its difference. */
const MOST_TAILS = 8;

function tailText(tail: RelationFinding): string {
  const { difference } = tail.verdict;
  const address = addressToText(tail.cell);
  // The difference of a rate is a ratio, which says nothing without its division.
  return difference && tail.kind !== "ratio" ? `${address} ${signedText(difference, tail.target.decimals)}` : address;
}

/** All tails of one table on one line. */
export function tailLines(tails: readonly RelationFinding[], locale: Locale, paint: Paint): string[] {
  const [first] = tails;
  if (!first) return [];
  const separator = locale.listSeparator;
  const cells = tails.length <= MOST_TAILS
    ? tails.map(tailText).join(separator)
    : addressList(tails.map(({ cell }) => cell), first.cell.sheet, separator);
  return besideSeverity("tail", [`${locale.commandLine.tails(tails.length)}${locale.colon}${cells}`], locale, paint);
}

function cellToFill(finding: Finding): CellReference {
  return finding.code === "missing-reason" ? finding.reasonCell : finding.cell;
}

/** Many findings of one check on one line, with their cells. */
export function foldedLines(code: FoldedCheck, findings: readonly Finding[], locale: Locale, paint: Paint): string[] {
  const [first] = findings;
  if (!first) return [];
  const cells = addressList(findings.map(cellToFill), first.cell.sheet, locale.listSeparator);
  const bases = [...new Set(findings.map(({ basis }) => basis))].filter((basis) => basis !== "");
  const lines = [
    `${paint.strong(locale.folded(code, findings.length))}${locale.colon}${cells}`,
    ...(first.severity === "info" ? [] : bases.map((basis) => paint.quiet(`${locale.commandLine.basisLabel}  ${basis}`))),
  ];
  return besideSeverity(first.severity, lines, locale, paint);
}
