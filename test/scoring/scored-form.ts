import type { Cell, CellValue } from "../../src/sheet/cell";
import type { WorkbookContent } from "../../src/sheet/sheet";

/** Level labels, then 三级指标, 年度指标值, 实际完成值, 分值, 得分, 偏差原因. */
export type ScoredLine = readonly [
  level1: string, level2: string, label: string, target: CellValue, actual: CellValue, points: CellValue, score: CellValue, reason?: string,
];

export interface ScoredForm {
  readonly lines: readonly ScoredLine[];
  /** 全年预算数, 全年执行数, 分值, 执行率, 得分; the first three are 100, 100, 10 where absent. */
  readonly funds?: readonly CellValue[];
  readonly total: CellValue;
  /** What stands in the last column of the row of the total. */
  readonly grade?: string;
}

export const FORM_SHEET = "自评表";
/** Row of the first indicator, counted from 0. */
export const FIRST_LINE = 6;

function cell(value: CellValue | undefined): Cell | null {
  return value === undefined || value === null || value === "" ? null : { value, format: "General" };
}

/** A 项目支出绩效自评表 with one fund row and the indicators given, columns A to H. */
export function scoredForm({ lines, funds = [100, 100, 10, 1, 10], total, grade }: ScoredForm): WorkbookContent {
  const rows: (CellValue | undefined)[][] = [
    ["项目支出绩效自评表"],
    ["（2024年度）"],
    ["项目资金（万元）", "", "", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "", "年度资金总额", ...funds],
    ["", "", "其中：当年财政拨款", funds[0], funds[1], "—", funds[3], "—"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...lines.map((line) => [...line]),
    ["总分", "", "", "", "", 100, total, grade],
  ];
  return {
    unread: [],
    sheets: [{ name: FORM_SHEET, visibility: "visible", isProtected: false, rows: rows.map((row) => row.map(cell)) }],
  };
}
