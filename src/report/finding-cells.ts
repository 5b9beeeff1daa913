import type { CheckFinding } from "../checks/check-finding";
import type { Finding } from "../diagnosis/finding";
import { addressList, addressText } from "../locales/address-text";
import type { Locale } from "../locales/locale";
import type { CellReference } from "../sheet/address";

/** The figures that do not tie; where rounding might explain them, how much it would. */
export function figuresText(finding: Finding, locale: Locale): string {
  const tolerance = finding.severity === "warning" ? locale.tolerance(finding) : null;
  return [locale.sentence(finding), tolerance].filter((text) => text !== null && text !== "").join(locale.clauseSeparator);
}

/** Place, problem, figures, cause, fix and rule of one finding. */
export function findingCells(finding: Finding, home: string, locale: Locale): string[] {
  const { cell, basis } = finding;
  return [addressText(cell, home), locale.title(finding), figuresText(finding, locale), locale.cause(finding) ?? "", locale.fix(finding) ?? "", basis];
}

/** What only follows is told without a cause and a fix of its own. */
export function consequenceCells(finding: Finding, home: string, locale: Locale): string[] {
  return [addressText(finding.cell, home), locale.title(finding), locale.sentence(finding), "", "", ""];
}

function cellToFill(finding: CheckFinding): CellReference {
  return finding.code === "missing-reason" ? finding.reasonCell : finding.cell;
}

/** The same for many findings of one check on one sheet. */
export function alikeCells(findings: readonly [CheckFinding, ...CheckFinding[]], locale: Locale): string[] {
  const [first] = findings;
  const places = addressList(findings.map(cellToFill), first.cell.sheet, locale.listSeparator);
  const bases = [...new Set(findings.map(({ basis }) => basis))].filter((basis) => basis !== "");
  return [places, locale.folded(first.code, findings.length), "", "", "", bases.join(locale.clauseSeparator)];
}
