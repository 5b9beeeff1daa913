import type { Finding } from "../diagnosis/finding";
import { addressText } from "../locales/address-text";
import type { Locale } from "../locales/locale";
import { alikeBases, alikePlaces, type AlikeFindings } from "./alike-places";

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

/** The same for many findings of one check on one sheet. */
export function alikeCells(findings: AlikeFindings, locale: Locale): string[] {
  const { code } = findings[0];
  return [alikePlaces(findings, locale), locale.folded(code, findings.length), "", "", "", alikeBases(findings).join(locale.clauseSeparator)];
}
