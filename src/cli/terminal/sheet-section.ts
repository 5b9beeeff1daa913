import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import { addressList } from "../../locales/address-text";
import type { Locale } from "../../locales/locale";
import type { Form } from "../../recognition/form";
import type { Review } from "../../review/review";
import { rangeToText } from "../../sheet/address";
import { foldAlike } from "../../review/fold-alike";
import type { FoldedFindings } from "../../review/fold-consequences";
import { isTail } from "../../review/is-tail";
import { padEnd } from "./display-width";
import { findingLines, hintLines } from "./finding-lines";
import { foldedLines, tailLines } from "./folded-lines";
import { holdingText } from "./holding";
import type { Paint } from "./paint";

/** Below it the reader is asked to look whether the form was recognized rightly. */
const CERTAIN = 0.8;

function recognizedText(form: Form, locale: Locale): string {
  const { formName, evidence, commandLine } = locale;
  return commandLine.recognizedAs(formName(form.kind), form.unit, evidence(form), form.confidence < CERTAIN);
}

interface PlacedForm {
  readonly form: Form;
  readonly index: number;
}

function formText({ form, index }: PlacedForm, review: Review, locale: Locale, paint: Paint): string {
  const own = review.relations.filter(({ relation }) => relation.forms[0] === index);
  return `${paint.quiet(`${recognizedText(form, locale)} · `)}${holdingText(own, locale, paint)}`;
}

/** The sheet's name, padded so that names and forms make two columns, and what stands on it. */
function headingLines(sheet: string, nameWidth: number, review: Review, locale: Locale, paint: Paint): string[] {
  const forms = review.forms.map((form, index) => ({ form, index })).filter(({ form }) => form.sheet === sheet);
  const [only] = forms;
  if (only && forms.length === 1) return [`${paint.strong(padEnd(sheet, nameWidth))}  ${formText(only, review, locale, paint)}`];
  return [paint.strong(sheet), ...forms.map((placed) => `  ${rangeToText(placed.form.range)}  ${formText(placed, review, locale, paint)}`)];
}

function bodyLines(findings: readonly Finding[], folded: FoldedFindings, locale: Locale, paint: Paint): string[] {
  const lines = foldAlike(findings.filter((finding) => !isTail(finding))).flatMap((entry): string[] => {
    if (entry.kind === "alike") return foldedLines(entry.findings, locale, paint);
    const { finding } = entry;
    if (finding.severity === "info") return hintLines(finding, locale, paint);
    return findingLines(finding, folded.consequencesOf(finding), locale, paint);
  });
  const tails = findings.filter(isTail);
  const tables = [...new Set(tails.map(({ form }) => form))];
  return [...lines, ...tables.flatMap((form) => tailLines(tails.filter((tail) => tail.form === form), locale, paint))];
}

/** Where else something is said about this sheet: its own figures may be the suspects of another sheet's finding. */
function seeAlsoLines(sheet: string, folded: FoldedFindings, locale: Locale, paint: Paint): string[] {
  const elsewhere = folded.roots.filter((finding) =>
    finding.cell.sheet !== sheet && finding.severity !== "info" && isRelationFinding(finding) &&
    (finding.suspect?.sheet === sheet || folded.consequencesOf(finding).some(({ cell }) => cell.sheet === sheet)));
  if (elsewhere.length === 0) return [];
  const places = addressList(elsewhere.map(({ cell }) => cell), sheet, locale.listSeparator, locale.clauseSeparator);
  return [paint.quiet(`  ${locale.commandLine.seeAlso(places)}`)];
}

/** One sheet: what it was recognized as, its findings, hints and tails. Empty where nothing was recognized. */
export function sheetSection(
  sheet: string, nameWidth: number, review: Review, folded: FoldedFindings, locale: Locale, paint: Paint,
): string[] {
  const findings = folded.roots.filter((finding) => finding.cell.sheet === sheet);
  if (findings.length === 0 && !review.forms.some((form) => form.sheet === sheet)) return [];
  return [
    ...headingLines(sheet, nameWidth, review, locale, paint),
    ...bodyLines(findings, folded, locale, paint),
    ...seeAlsoLines(sheet, folded, locale, paint),
  ];
}
