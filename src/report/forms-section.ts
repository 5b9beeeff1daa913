import type { Locale } from "../locales/locale";
import type { Digest, FormDigest } from "../review/digest";
import { rangeToText } from "../sheet/address";
import type { ReportRow, ReportSection } from "./report";
import { standingText } from "./standing-text";

/** Below it the reader is asked to look whether the form was recognized rightly. */
const CERTAIN = 0.8;

function formRow(form: FormDigest, locale: Locale): ReportRow {
  const { noUnit, uncertain, skipped } = locale.report;
  const evidence = [locale.evidence(form), form.confidence < CERTAIN ? uncertain : ""].filter((part) => part !== "");
  const result = form.isSkipped ? skipped : standingText(form, locale);
  const cells = [form.sheet, rangeToText(form.range), locale.formName(form.kind), form.unit ?? noUnit, evidence.join(locale.clauseSeparator), result];
  return { tone: "plain", cells };
}

/** The forms that were recognized, with their unit and how many of their ties hold. */
export function formsSection({ forms, ties }: Digest, locale: Locale): ReportSection {
  const { columns, forms: heading, betweenForms } = locale.report;
  const between: ReportRow = { tone: "plain", cells: [betweenForms, "", "", "", "", standingText({ ...ties, tails: 0 }, locale)] };
  return {
    heading,
    columns: [columns.sheet, columns.range, columns.form, columns.unit, columns.evidence, columns.ties],
    rows: [...forms.map((form) => formRow(form, locale)), ...(ties.relations > 0 ? [between] : [])],
    ...(forms.length === 0 && { note: locale.commandLine.noForms }),
  };
}
