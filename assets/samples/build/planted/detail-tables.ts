import type { SheetDraft } from "../compose/draft";
import { columnsTable, type TableRow } from "../layout/columns-table";
import { META, YEAR } from "./body";
import { budgetLines, FUNCTION_NAMES, NATURE_NAMES, type BudgetLine } from "./budget-lines";
import { cents, sumUnder, sumWhere, yuan } from "./sums";

const isFiscalBasic = (line: BudgetLine): boolean => line.kind === "basic" && line.fund === "fiscal";

const natureRows = (): readonly TableRow[] =>
  Object.entries(NATURE_NAMES).flatMap(([nature, name]) => {
    const sum = sumWhere((line) => isFiscalBasic(line) && line.nature === nature);
    return sum === 0 ? [] : [[nature, name, yuan(sum)]];
  });

export const basicTable = (): SheetDraft =>
  columnsTable({
    sheet: "基本支出表",
    title: `表6：${YEAR}一般公共预算基本支出情况表`,
    meta: META,
    columns: [
      { kind: "code", width: 18 },
      { kind: "label", width: 40 },
      { kind: "figure", width: 22 },
    ],
    header: { A3: "经济分类代码", B3: "经济分类名称", C3: "预算金额" },
    firstRow: 4,
    rows: [{ lead: 2, cells: ["合计", yuan(sumWhere(isFiscalBasic))] }, ...natureRows()],
    frozen: true,
  });

const naturesSum = (nature: string) => yuan(sumWhere((line) => isFiscalBasic(line) && line.nature === nature));
const vehicles = naturesSum("30231");

export const threePublicTable = (): SheetDraft =>
  columnsTable({
    sheet: "三公经费表",
    title: `表7：${YEAR}一般公共预算“三公”经费预算安排情况表`,
    meta: META,
    columns: [
      { kind: "label", width: 48 },
      { kind: "figure", width: 30 },
    ],
    header: { A3: "项目", B3: "本年度预算" },
    firstRow: 4,
    rows: [
      ["1、因公出国（境）费", yuan(0)],
      ["2、公务接待费", naturesSum("30217")],
      ["3、公务用车购置及运行维护费", vehicles],
      ["其中：公务用车购置费", yuan(0)],
      ["      公务用车运行维护费", vehicles],
      ["总计", yuan(sumWhere((line) => ["30217", "30231"].includes(line.nature)))],
    ],
  });

export const governmentFundTable = (): SheetDraft =>
  columnsTable({
    sheet: "政府性基金表",
    title: `表8：${YEAR}部门预算政府性基金支出情况表`,
    meta: META,
    columns: [
      { kind: "code", width: 14 },
      { kind: "text", width: 30 },
      ...[16, 16, 16].map((width) => ({ kind: "figure", width }) as const),
    ],
    header: { A3: "科目编码", B3: "科目名称", C3: "总计", D3: "基本支出", E3: "项目支出" },
    firstRow: 4,
    rows: [
      [null, "总计", "-", "-", "-"],
      ["-", "-", "-", "-", "-"],
    ],
    note: `${YEAR}我部门未安排政府性基金支出预算，故此表为空。`,
  });

export const detailTable = (): SheetDraft =>
  columnsTable({
    sheet: "明细表",
    title: `表9：${YEAR}部门预算明细预算表`,
    meta: META,
    columns: [
      { kind: "code", width: 13 },
      { kind: "label", width: 35 },
      { kind: "code", width: 13 },
      { kind: "label", width: 31 },
      { kind: "label", width: 60 },
      { kind: "figure", width: 15 },
      { kind: "text", width: 13 },
      { kind: "figure", width: 16 },
    ],
    header: {
      A3: "功能科目代码", B3: "功能科目名称", C3: "经济分类代码", D3: "经济分类名称", E3: "项目名称",
      F3: "预算金额", G3: "是否为政府采购项目", H3: "其中：政府购买服务预算金额",
    },
    firstRow: 4,
    rows: [{ lead: 5, cells: ["总   计", yuan(sumUnder(""))] }, ...budgetLines.map(detailRow)],
    landscape: true,
    frozen: true,
  });

function detailRow(line: BudgetLine): TableRow {
  const nature = (NATURE_NAMES[line.nature] ?? "") + (line.fund === "other" ? "（其他资金）" : "");
  return [
    line.code, FUNCTION_NAMES[line.code] ?? "", line.nature, nature, line.item,
    yuan(cents(line.amount)), line.procured ? "是" : "否",
  ];
}
