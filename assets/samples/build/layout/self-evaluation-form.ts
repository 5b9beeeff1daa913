import type { Content } from "../compose/content";
import { SheetDraft } from "../compose/draft";
import { looks } from "../compose/look";
import { down } from "./target-form";

export interface SelfEvaluation {
  readonly sheet: string;
  readonly title: string;
  readonly year: string;
  readonly project: string;
  readonly authority: string;
  readonly unit: string;
  /** Label, then 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
  readonly funds: readonly (readonly Content[])[];
  readonly expected: string;
  readonly achieved: string;
  readonly indicators: readonly EvaluatedFirst[];
  /** `grade` stands in the column of reasons. */
  readonly total: { readonly points: Content; readonly score: Content; readonly grade?: string };
}

/** A first-level indicator; its label may be missing, as it is after a careless copy. */
export interface EvaluatedFirst {
  readonly first: string | null;
  readonly second: readonly { readonly label: string; readonly rows: readonly EvaluatedRow[] }[];
}
export type EvaluatedRow = ShortRow | ValuedRow;
/** A form without the columns of target and actual values. */
type ShortRow = readonly [label: string, points: Content, score: Content, reason?: string];
export interface ValuedRow {
  readonly label: string;
  readonly target: Content;
  readonly actual: Content;
  readonly points: Content;
  readonly score: Content;
  readonly reason?: string;
}

function isValued(row: EvaluatedRow): row is ValuedRow {
  return "target" in row;
}

const FUND_HEADER = { D: "年初预算数", E: "全年预算数", F: "全年执行数", G: "分值", H: "执行率", I: "得分" };
const FIRST_FUND_ROW = 7;

/** 项目支出绩效自评表 in its official layout: head, funds, targets, indicators, total on columns A to I. */
export function selfEvaluationForm(form: SelfEvaluation): SheetDraft {
  const draft = new SheetDraft({ name: form.sheet, widths: [7, 12, 16, 14, 14, 14, 9, 10, 24], onePage: true });
  putHead(draft, form);
  putFunds(draft, form);
  const goals = FIRST_FUND_ROW + form.funds.length;
  draft.put(`A${goals}:A${goals + 1}`, "年度总体目标", looks.centered);
  draft.put(`B${goals}:E${goals}`, "预期目标", looks.header);
  draft.put(`F${goals}:I${goals}`, "实际完成情况", looks.header);
  draft.put(`B${goals + 1}:E${goals + 1}`, form.expected, looks.label);
  draft.put(`F${goals + 1}:I${goals + 1}`, form.achieved, looks.label);
  draft.raise(goals + 1, 90);
  const below = putIndicators(draft, goals + 2, form.indicators);
  draft.put(`A${below}:F${below}`, "总分", looks.header);
  draft.put(`G${below}`, form.total.points, looks.centered);
  draft.put(`H${below}`, form.total.score, looks.centered);
  draft.put(`I${below}`, form.total.grade ?? null, looks.label);
  return draft;
}

function putHead(draft: SheetDraft, form: SelfEvaluation): void {
  draft.put("A1:I1", form.title, looks.title);
  draft.raise(1, 30);
  draft.put("A2:I2", form.year, looks.subtitle);
  draft.put("A3:C3", "项目名称", looks.centered);
  draft.put("D3:I3", form.project, looks.centered);
  draft.put("A4:C4", "主管部门", looks.centered);
  draft.put("D4:E4", form.authority, looks.centered);
  draft.put("F4", "实施单位", looks.centered);
  draft.put("G4:I4", form.unit, looks.centered);
  // The row of the person in charge: its cells are empty in the published form.
  draft.put("A5:C5", null, looks.centered);
  draft.put("D5:E5", null, looks.centered);
  draft.put("F5", null, looks.centered);
  draft.put("G5:I5", null, looks.centered);
}

function putFunds(draft: SheetDraft, form: SelfEvaluation): void {
  draft.put(`A6:A${FIRST_FUND_ROW + form.funds.length - 1}`, "项目资金\n（万元）", looks.centered);
  draft.put("B6:C6", null, looks.header);
  for (const [column, text] of Object.entries(FUND_HEADER)) draft.put(`${column}6`, text, looks.header);
  form.funds.forEach(([label = null, ...figures], index) => {
    const row = FIRST_FUND_ROW + index;
    draft.put(`B${row}:C${row}`, label, looks.label);
    figures.forEach((content, at) => {
      const column = "DEFGHI"[at] ?? "I";
      draft.put(`${column}${row}`, content, at < 3 ? looks.figure : looks.centered);
    });
  });
}

function putRow(draft: SheetDraft, row: number, evaluated: EvaluatedRow): void {
  if (isValued(evaluated)) {
    draft.put(`D${row}`, evaluated.label, looks.label);
    draft.put(`E${row}`, evaluated.target, looks.centered);
    draft.put(`F${row}`, evaluated.actual, looks.centered);
  } else draft.put(`D${row}:F${row}`, evaluated[0], looks.label);
  const [points, score, reason] = isValued(evaluated) ? [evaluated.points, evaluated.score, evaluated.reason] : evaluated.slice(1);
  draft.put(`G${row}`, points ?? null, looks.centered);
  draft.put(`H${row}`, score ?? null, looks.centered);
  draft.put(`I${row}`, reason ?? null, looks.label);
}

function putIndicators(draft: SheetDraft, top: number, indicators: readonly EvaluatedFirst[]): number {
  const header = { B: "一级指标", C: "二级指标", G: "分值", H: "得分", I: "偏差原因分析及改进措施" };
  for (const [column, text] of Object.entries(header)) draft.put(`${column}${top}`, text, looks.header);
  const hasValues = indicators.some(({ second }) => second.some(({ rows }) => rows.some(isValued)));
  draft.put(hasValues ? `D${top}` : `D${top}:F${top}`, "三级指标", looks.header);
  if (hasValues) {
    draft.put(`E${top}`, "年度指标值", looks.header);
    draft.put(`F${top}`, "实际完成值", looks.header);
  }
  let row = top + 1;
  for (const { first, second } of indicators) {
    const firstTop = row;
    for (const { label: secondLabel, rows } of second) {
      const secondTop = row;
      for (const evaluated of rows) putRow(draft, row++, evaluated);
      draft.put(down("C", secondTop, row - 1), secondLabel, looks.centered);
    }
    draft.put(down("B", firstTop, row - 1), first, looks.centered);
  }
  draft.put(down("A", top, row - 1), "绩\n效\n指\n标", looks.centered);
  return row;
}
