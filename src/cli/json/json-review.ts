import type { Locale } from "../../locales/locale";
import type { Form } from "../../recognition/form";
import type { CheckedRelation } from "../../relations/checked-relation";
import type { NotChecked, Review } from "../../review/review";
import { addressToText, rangeToText, type CellReference } from "../../sheet/address";
import { isBlankLike } from "../../sheet/blank-like";
import { cellAt, type WorkbookContent } from "../../sheet/sheet";
import type { CheckedWorkbook } from "../checked-workbook";
import type { JsonForm, JsonNotChecked, JsonRelation, JsonReview } from "../json-schema";
import { decimalProperty, jsonCell, jsonOperand } from "./json-cell";
import { jsonChange } from "./json-change";
import { jsonFinding } from "./json-finding";
import { jsonScores } from "./json-score";

function jsonForm({ kind, sheet, range, unit, title, confidence }: Form): JsonForm {
  return { kind, sheet, range: rangeToText(range), unit, title, confidence };
}

/** Whether a cell of the workbook holds nothing, or a mark that stands for nothing. */
function blankTest(content: WorkbookContent): (cell: CellReference) => boolean {
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  return (reference) => {
    const sheet = sheets.get(reference.sheet);
    const value = sheet ? (cellAt(sheet, reference)?.value ?? null) : null;
    return value === null || (typeof value === "string" && isBlankLike(value));
  };
}

function jsonRelation({ relation, verdict }: CheckedRelation, isBlank: (cell: CellReference) => boolean): JsonRelation {
  return {
    id: relation.id,
    kind: relation.kind,
    forms: [...relation.forms],
    target: jsonCell(relation.target.cell),
    operands: relation.operands.filter(({ cell }) => !isBlank(cell)).map(jsonOperand),
    verdict: verdict.code,
    ...decimalProperty("expected", verdict.expected),
    ...decimalProperty("actual", verdict.actual),
    basis: relation.basis,
    ...decimalProperty("constant", relation.constant),
  };
}

function jsonNotChecked(item: NotChecked, forms: readonly Form[], locale: Locale): JsonNotChecked {
  const sheet = item.cell?.sheet ?? forms[item.forms[0] ?? -1]?.sheet;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(item.cell ? { cell: addressToText(item.cell) } : {}),
    forms: [...item.forms], code: item.code, message: locale.notChecked(item) + locale.sentenceEnd.trim(),
  };
}

/** Sheets that were left out altogether are not checked either. */
function leftOut(review: Review, locale: Locale): JsonNotChecked[] {
  const end = locale.sentenceEnd.trim();
  return [
    ...review.unrecognized.map((sheet) => ({
      sheet, forms: [], code: "sheet-not-recognized", message: locale.unrecognizedSheet(sheet) + end,
    })),
    ...review.unread.map((unread) => ({
      sheet: unread.name, forms: [], code: `sheet-${unread.code}`, message: locale.unreadSheet(unread) + end,
    })),
  ];
}

/** A review as the one object per file that `--json` prints. */
export function jsonReview({ file, content, review, findings }: CheckedWorkbook, locale: Locale): JsonReview {
  const accepted = new Map(findings.accepted.map(({ finding, acceptance }) => [finding, acceptance]));
  const isBlank = blankTest(content);
  return {
    schemaVersion: 1,
    file,
    error: null,
    forms: review.forms.map(jsonForm),
    relations: review.relations.map((checked) => jsonRelation(checked, isBlank)),
    findings: review.findings.map((finding) => jsonFinding(finding, accepted.get(finding), locale)),
    notChecked: [
      ...review.notChecked.map((item) => jsonNotChecked(item, review.forms, locale)),
      ...leftOut(review, locale),
    ],
    changes: review.changes.map((change) => jsonChange(change, locale)),
    scores: review.scores.flatMap((scores) => jsonScores(scores, review.forms, locale)),
    profile: { id: review.profile.id, name: review.profile.name, source: review.profile.source },
  };
}
