import type { Form } from "../../src/recognition/form";
import type { Review } from "../../src/review/review";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import { relationFinding } from "../locales/findings";

export function form(sheet: string, overrides: Partial<Form> = {}): Form {
  return {
    kind: "budget-execution", key: "budget-execution", template: "test", sheet, range: { top: 0, left: 0, bottom: 9, right: 4 }, unit: "元", title: "部门预算执行情况表",
    confidence: 0.97, evidence: [{ code: "title" }, { code: "columns" }], panels: [], fields: {}, labels: {}, formulas: [], notes: [], structure: [],
    isCut: false, ...overrides,
  };
}

export function review(overrides: Partial<Review> = {}): Review {
  return {
    forms: [], relations: [], skipped: [], findings: [], notChecked: [], profile: { id: "general", name: "按本表权重", source: "" }, scores: [], changes: [], heldBack: [], unrecognized: [], unread: [],
    ...overrides,
  };
}

export function sheet(name: string, rows: Sheet["rows"] = []): Sheet {
  return { name, visibility: "visible", isProtected: false, rows };
}

export function content(...names: readonly string[]): WorkbookContent {
  return { sheets: names.map((name) => sheet(name)), unread: [] };
}

/** The two columns of seed S004 whose rows 4 and 6 were swapped. */
export const SWAPPED = relationFinding({
  sheet: "基本支出对比", cell: "C7", row: "合计", column: "决算数", expected: "9017122.40", actual: "8901652.46",
  difference: "115469.94", unit: "元", relation: "swapped",
  operands: [
    { cell: "C4", value: "8065382.38", row: "工资福利支出", column: "决算数" },
    { cell: "C5", value: "793236.02", row: "商品和服务支出", column: "决算数" },
    { cell: "C6", value: "158504.00", row: "对个人和家庭的补助", column: "决算数" },
  ],
  cause: { code: "columns-swapped", cells: [
    { sheet: "基本支出对比", row: 3, column: 2 }, { sheet: "基本支出对比", row: 3, column: 3 },
    { sheet: "基本支出对比", row: 5, column: 2 }, { sheet: "基本支出对比", row: 5, column: 3 },
  ] },
  fixes: [
    { cell: { sheet: "基本支出对比", row: 3, column: 2 }, before: "8065382.38", after: "7972225.24" },
    { cell: { sheet: "基本支出对比", row: 5, column: 2 }, before: "158504.00", after: "136191.20" },
  ],
  basis: "部门决算公开模板 公开06表",
});
