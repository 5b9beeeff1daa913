import type { RelationFinding } from "../../diagnosis/finding";
import type { Locale } from "../../locales/locale";
import { alikeBases, alikePlaces, type AlikeFindings } from "../../report/alike-places";
import { tailPlaces } from "../../report/tail-places";
import { besideSeverity } from "./finding-lines";
import type { Paint } from "./paint";

/** All tails of one table on one line. */
export function tailLines(tails: readonly RelationFinding[], locale: Locale, paint: Paint): string[] {
  return besideSeverity("tail", [`${locale.commandLine.tails(tails.length)}${locale.colon}${tailPlaces(tails, locale)}`], locale, paint);
}

/** Many findings of one check on one line, with their cells. */
export function foldedLines(findings: AlikeFindings, locale: Locale, paint: Paint): string[] {
  const [{ code, severity }] = findings;
  const lines = [
    `${paint.strong(locale.folded(code, findings.length))}${locale.colon}${alikePlaces(findings, locale)}`,
    ...(severity === "info" ? [] : alikeBases(findings).map((basis) => paint.quiet(`${locale.commandLine.basisLabel}  ${basis}`))),
  ];
  return besideSeverity(severity, lines, locale, paint);
}
