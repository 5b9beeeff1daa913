import { describe, expect, test } from "vitest";
import type { ChangeCode } from "../../src/changes/change";
import type { HeldBack } from "../../src/changes/held-back";
import type { CheckFinding } from "../../src/checks/check-finding";
import type { CauseCode, Finding } from "../../src/diagnosis/finding";
import { FORM_KINDS } from "../../src/forms/form-kind";
import type { RefusalCode } from "../../src/host/workbook-host";
import type { OutputProblem, UsageProblem } from "../../src/locales/command-line-texts";
import { localeOf } from "../../src/locales";
import type { FileErrorCode, Locale } from "../../src/locales/locale";
import { LOCALE_IDS } from "../../src/locales/locale";
import { findingMessage } from "../../src/locales/message";
import type { RelationKind } from "../../src/relations/relation";
import type { NotCheckedCode } from "../../src/relations/verdict";
import type { UnreadSheet } from "../../src/sheet/sheet";
import { at, d, relationFinding } from "./findings";

/** Every member of a union of codes, by a record that the compiler holds complete. */
function every<Code extends string>(codes: Readonly<Record<Code, true>>): Code[] {
  return Object.keys(codes) as Code[];
}

const KINDS = every<RelationKind>({
  sum: true, hierarchy: true, ratio: true, change: true, equality: true, cap: true, weights: true, score: true, count: true, average: true,
});
const CAUSES = every<CauseCode>({
  rounding: true, "forced-balance": true, blank: true, "text-number": true, "lost-format": true, "unit-slip": true, "columns-swapped": true,
  "item-omitted": true, "item-doubled": true, "of-which-doubled": true, "other-total": true, "other-scope": true, "stale-copy": true,
  "wrong-base": true, "sign-reversed": true, truncated: true, "digit-typed": true, "digit-dropped": true, "digit-inserted": true,
  "digits-transposed": true, "score-above-points": true, "formula-range": true, unexplained: true,
});
const NOT_CHECKED = every<NotCheckedCode>({
  "operands-blank": true, "target-blank": true, "text-in-place-of-number": true, "error-value": true, "base-empty": true, "form-cut": true,
  "unknown-column": true, "unit-unknown": true, "ambiguous-amount": true, "duplicate-codes": true, "no-counterpart": true,
  "duplicate-forms": true, "wider-scope": true, "carried-over": true, "names-not-marked": true,
  "points-missing": true, "several-quantities": true, "actual-approximate": true, "units-differ": true, "scale-unclear": true, "direction-unclear": true, "opposite-trends": true, "no-base": true,
  "date-missing": true, late: true, "beyond-tolerance": true,
});
const FILE_ERRORS = every<FileErrorCode>({
  "not-found": true, "is-directory": true, "no-permission": true, unreadable: true, "not-a-workbook": true, encrypted: true,
  "legacy-xls": true, "binary-workbook": true, truncated: true, damaged: true, "zip-bomb": true, "xml-entities": true, "too-large": true,
});
const REFUSALS = every<RefusalCode>({
  protected: true, "no-such-sheet": true, "cell-changed": true, "merged-cell": true, "array-formula": true, "read-only": true,
});
const CHANGES = every<ChangeCode>({
  rate: true, "rate-without-base": true, score: true, sum: true, hierarchy: true, total: true, "column-formula": true, fix: true, undo: true,
});
const HELD_BACK = every<HeldBack["code"]>({
  "operand-suspect": true, "operand-not-a-number": true, "holds-formula": true, "base-empty": true,
});
const UNREAD = every<UnreadSheet["code"]>({ "too-large": true, unreadable: true, "not-a-worksheet": true, stopped: true });
const OUTPUTS = every<OutputProblem>({
  "output-is-input": true, "output-is-directory": true, "other-extension": true, "not-a-page": true, "no-such-folder": true,
  "no-permission": true, "no-space": true, unwritable: true,
});
const USAGES: readonly UsageProblem[] = [
  { code: "unknown-command", command: "⟨⟩" }, { code: "unknown-option", option: "⟨⟩" }, { code: "missing-value", option: "⟨⟩" },
  { code: "unexpected-value", option: "⟨⟩" }, { code: "option-not-for-command", option: "⟨⟩", command: "⟨⟩" },
  { code: "unknown-language", language: "⟨⟩" }, { code: "missing-file", command: "⟨⟩" }, { code: "too-many-files", command: "⟨⟩" },
  { code: "missing-output", command: "⟨⟩" }, { code: "not-yet", feature: "⟨⟩" },
];

/** Text that stands in the sheet is the same in every language; here it is marked, so that it can be told from words of ours. */
const LABEL = "⟨⟩";
const SHEET = "⟨⟩";
const here = { severity: "error", cell: at("C7", SHEET), form: 0, basis: "" } as const;
const name = { row: LABEL, column: LABEL };

const CHECKS: Readonly<Record<CheckFinding["code"], readonly CheckFinding[]>> = {
  "missing-reason": [{ ...here, code: "missing-reason", indicator: LABEL, score: d("4"), points: d("5"), reasonCell: at("I7", SHEET) }],
  "lost-format": [
    { ...here, code: "lost-format", name, value: d("1"), ratio: d("1"), fixes: [] },
    { ...here, code: "lost-format", name, value: d("0"), fixes: [{ cell: here.cell, before: "0", after: "" }] },
  ],
  "empty-table-without-note": [{ ...here, code: "empty-table-without-note", kind: "generic" }],
  "wrong-note": [
    { ...here, code: "wrong-note", kind: "generic", note: LABEL, problem: "names-other-fund" },
    { ...here, code: "wrong-note", kind: "generic", note: LABEL, problem: "table-not-empty" },
  ],
  "label-drift": [{ ...here, code: "label-drift", label: LABEL, otherLabel: LABEL, other: at("C9", SHEET) }],
  "malformed-code": [{ ...here, code: "malformed-code", written: "20601", readAs: "2060101" }],
  "text-for-number": [{ ...here, code: "text-for-number", name, text: LABEL }],
  "error-value": [{ ...here, code: "error-value", name, error: "#REF!" }],
  "doubled-row": [{ ...here, code: "doubled-row", label: LABEL, other: at("C9", SHEET) }],
  "over-fulfilled": [false, true].map((needsReason) => ({
    ...here, code: "over-fulfilled", indicator: LABEL, target: LABEL, actual: LABEL, completion: d("1.3"), limit: d("1.2"), needsReason,
  })),
  "actual-not-a-number": ["", LABEL].map((actual) => ({ ...here, code: "actual-not-a-number", indicator: LABEL, target: LABEL, actual })),
  "target-without-number": ["", LABEL].map((target) => ({ ...here, code: "target-without-number", indicator: LABEL, target })),
  "score-out-of-band": [false, true].map((isHighIncluded) => ({
    ...here, code: "score-out-of-band", indicator: LABEL, actual: LABEL, score: d("2"), points: d("5"), low: d("3"), high: d("4"), isHighIncluded,
  })),
  "not-applicable-points": (["renormalise", "shift", "full"] as const).map((policy) => ({
    ...here, code: "not-applicable-points", indicator: LABEL, points: d("5"), score: null, policy,
  })),
  "perfect-total": [{ ...here, code: "perfect-total", total: d("100"), rate: d("0.98"), rateCell: at("H5", SHEET) }],
  "grade-mismatch": [null, d("90")].map((below) => ({
    ...here, code: "grade-mismatch", written: LABEL, total: d("85"), totalCell: at("H30", SHEET), grade: LABEL, from: d("80"), below,
  })),
  "weights-differ": [{ ...here, code: "weights-differ", levels: [LABEL], points: d("30"), profilePoints: d("35"), profile: LABEL }],
};

const OPERANDS = [
  { cell: "D7", value: "3.00", role: "numerator", row: LABEL, column: LABEL },
  { cell: "E7", value: "4.00", role: "denominator", row: LABEL, column: LABEL },
] as const;

function relationFindings(): Finding[] {
  const base = { sheet: SHEET, row: LABEL, column: LABEL, operands: OPERANDS, basis: "" } as const;
  const verdicts = (["broken", "unlikely", "truncated", "tail"] as const).flatMap((verdict) =>
    KINDS.map((kind) => relationFinding({ ...base, kind, verdict, expected: "0.75", actual: "0.80", tolerance: "0.01" })));
  const causes = CAUSES.flatMap((code) => [
    relationFinding({ ...base, expected: "7", actual: "8", cause: { code } }),
    relationFinding({ ...base, expected: "7", actual: "8", tolerance: "0.01", suspect: "D7", cause: { code, label: LABEL, cells: [at("D4", SHEET), at("E4", SHEET)] },
      fixes: [{ cell: at("D7", SHEET), before: "3", after: "2" }] }),
  ]);
  const blanks = KINDS.map((kind) => relationFinding({ ...base, kind, expected: "0.75" }));
  const baseless = [relationFinding({ ...base, kind: "ratio", actual: "0.8", reason: "base-empty" })];
  return [...verdicts, ...causes, ...blanks, ...baseless];
}

function everyText(locale: Locale): string[] {
  const { commandLine } = locale;
  const state = { value: 1, format: "0" };
  const findings = [...relationFindings(), ...Object.values(CHECKS).flat()];
  return [
    ...findings.flatMap((finding) => [findingMessage(finding, locale), locale.tolerance(finding) ?? ""]),
    ...NOT_CHECKED.flatMap((code) => [locale.notCheckedReason(code), locale.notChecked({ code, forms: [], cell: here.cell, name })]),
    ...Object.keys(CHECKS).map((code) => locale.folded(code as CheckFinding["code"], 3)),
    ...FILE_ERRORS.map(locale.fileError),
    ...REFUSALS.flatMap((code) => [locale.refusal({ code, sheet: SHEET }), locale.refusal({ code, sheet: SHEET, cell: here.cell })]),
    ...CHANGES.map((code) => locale.change({ code, cell: here.cell, label: LABEL, before: state, after: { value: null, format: "0" } }, SHEET)),
    ...HELD_BACK.map((code) => locale.heldBack({ code, cell: here.cell, relation: "", formula: "A1" }, SHEET)),
    ...UNREAD.map((code) => locale.unreadSheet({ code, name: SHEET, cells: 7 })),
    ...OUTPUTS.map((code) => commandLine.output(code, LABEL)),
    ...USAGES.map(commandLine.usage),
    ...["X-B1", "X-B5/class", "X-B11"].map((rule) => locale.ruleName(rule) ?? ""),
    locale.unrecognizedSheet(SHEET), commandLine.help, commandLine.internalError, commandLine.nothingToChange(0), commandLine.nothingToChange(1), commandLine.nothingToMark,
    commandLine.recognizedAs(LABEL, null, "", true), commandLine.unrecognized([SHEET]), commandLine.tails(2), commandLine.consequences(1),
    commandLine.tally({ errors: 1, warnings: 2, tails: 3, hints: 4 }), commandLine.nothingWrong(0, 0), commandLine.nothingWrong(5, 0),
    commandLine.nothingWrong(5, 1), commandLine.acceptedTally(2), commandLine.wroteReport(LABEL), commandLine.returned(LABEL),
    commandLine.damagedAcceptances(LABEL), commandLine.damagedJournal(LABEL), locale.report.unread(LABEL), locale.report.nothingKnown,
    commandLine.filesTally(3, 1, 1), commandLine.staleHeading(2), commandLine.wroteFile(LABEL, 2), commandLine.copiedFile(LABEL),
    commandLine.markedFile(LABEL, 1), commandLine.clearedFile(LABEL), commandLine.remaining({ errors: 0, warnings: 0, tails: 0, hints: 0 }),
  ];
}

const CHINESE = /[\u3001-\u303f\u3400-\u9fff\uff01-\uff60]/;
/** Units, the names of the forms in brackets and words of Excel or of the trade that have no other name. */
const CHINESE_IN_ENGLISH = /万元|元|\([^()]*[\u3400-\u9fff][^()]*\)/g;
/** Commands, options, file names, formulas and addresses. */
const ENGLISH_IN_CHINESE =
  /gouji|check|recalculate|mark|summarize|--?[a-z]+|zh-CN|en-US|JSON|Excel|WPS|XML|\.(?:xlsx|xlsb|xls|et|html?)|#REF!|\b[A-Z]{1,2}\d+\b|=[A-Z]\d|[A-Z]、[A-Z]/g;

describe("every code has words", () => {
  test.each(LOCALE_IDS)("%s says something of every code", (id) => {
    const locale = localeOf(id);
    for (const text of everyText(locale)) expect(text).not.toMatch(/undefined|NaN|\[object/);
    for (const text of FORM_KINDS.map(locale.formName)) expect(text).not.toBe("");
    expect(new Set(FORM_KINDS.map(locale.formName)).size).toBe(FORM_KINDS.length);
    for (const code of CAUSES) expect(locale.cause(relationFinding({ cause: { code } }))).not.toBe("");
  });

  test("Chinese texts hold no English words", () => {
    const english = everyText(localeOf("zh-CN")).filter((text) => /[A-Za-z]{2,}/.test(text.replace(ENGLISH_IN_CHINESE, "")));
    expect(english).toEqual([]);
  });

  test("English texts hold no Chinese but labels, units and rules of the form", () => {
    const chinese = everyText(localeOf("en-US")).filter((text) => CHINESE.test(text.replace(CHINESE_IN_ENGLISH, "")));
    expect(chinese).toEqual([]);
  });

  test("a cause is never certain", () => {
    for (const code of CAUSES.filter((one) => one !== "unexplained")) {
      expect(localeOf("zh-CN").cause(relationFinding({ cause: { code } })), code).toMatch(/疑似|可能/);
      expect(localeOf("en-US").cause(relationFinding({ cause: { code } })), code).toMatch(/seems?|may|looks?/);
    }
  });

  test("wording: no apologies, no exclamation, no promise that all is right", () => {
    for (const text of everyText(localeOf("zh-CN"))) expect(text).not.toMatch(/抱歉|！|无误|通过审核|符合规定|>=|<=|\*/);
  });
});
