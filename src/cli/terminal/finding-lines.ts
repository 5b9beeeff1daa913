import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import { addressText } from "../../locales/address-text";
import { fragmentOf } from "../../locales/fragment";
import type { Locale } from "../../locales/locale";
import { addressToText } from "../../sheet/address";
import { displayWidth, padEnd } from "./display-width";
import { fragmentLines } from "./fragment-lines";
import type { Paint } from "./paint";

/** Consequences shown with their figures; the rest only by address. */
const MOST_CONSEQUENCES = 5;

/** Columns that the severity words of a language take. */
export function severityWidth(locale: Locale): number {
  return Math.max(...Object.values(locale.severities).map(displayWidth));
}

/** Lines under a severity word: the first beside it, the others under its text. */
export function besideSeverity(word: keyof Locale["severities"], lines: readonly string[], locale: Locale, paint: Paint): string[] {
  const width = severityWidth(locale);
  const label = locale.severities[word];
  const gap = " ".repeat(width - displayWidth(label) + 2);
  return lines.map((line, i) =>
    i === 0 ? `  ${paint.severity(word, label)}${gap}${line}` : line === "" ? "" : " ".repeat(width + 4) + line);
}

function labelled(entries: readonly (readonly [string, string | null])[], paint: Paint): string[] {
  const filled = entries.filter((entry): entry is readonly [string, string] => entry[1] !== null && entry[1] !== "");
  const width = Math.max(0, ...filled.map(([label]) => displayWidth(label)));
  return filled.map(([label, text]) => `${paint.quiet(padEnd(label, width))}  ${text}`);
}

function consequenceLines(finding: Finding, consequences: readonly Finding[], locale: Locale, paint: Paint): string[] {
  if (consequences.length === 0) return [];
  const home = finding.cell.sheet;
  const shown = consequences.slice(0, MOST_CONSEQUENCES).map((consequence) =>
    `  ${addressText(consequence.cell, home)}  ${locale.sentence(consequence)}`);
  const rest = consequences.slice(MOST_CONSEQUENCES).map(({ cell }) => addressText(cell, home));
  return [
    locale.commandLine.consequences(consequences.length),
    ...shown,
    ...(rest.length === 0 ? [] : [`  ${rest.join(locale.listSeparator)}`]),
  ].map(paint.quiet);
}

/** One finding in full: what, the figures, the likely cause, the fix, the rule, and what follows from it. */
export function findingLines(finding: Finding, consequences: readonly Finding[], locale: Locale, paint: Paint): string[] {
  const { causeLabel, fixLabel, basisLabel } = locale.commandLine;
  const fragment = isRelationFinding(finding) ? fragmentOf(finding) : null;
  const tolerance = finding.severity === "warning" ? locale.tolerance(finding) : null;
  const lines = [
    `${paint.strong(addressToText(finding.cell))}  ${paint.strong(locale.title(finding))}`,
    [locale.sentence(finding), tolerance].filter((text) => text !== null && text !== "").join(locale.clauseSeparator),
    ...(fragment ? fragmentLines(fragment, locale, paint).map((line) => `  ${line}`) : []),
    ...labelled([[causeLabel, locale.cause(finding)], [fixLabel, locale.fix(finding)], [basisLabel, paint.quiet(finding.basis)]], paint),
    ...consequenceLines(finding, consequences, locale, paint),
  ];
  return besideSeverity(finding.severity, lines, locale, paint);
}

/** A finding on one line, for hints. */
export function hintLines(finding: Finding, locale: Locale, paint: Paint): string[] {
  const text = `${addressToText(finding.cell)}  ${locale.title(finding)}${locale.clauseSeparator}${locale.sentence(finding)}`;
  return besideSeverity(finding.severity, [text], locale, paint);
}
