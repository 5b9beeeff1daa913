import { typedNumber } from "./compose/content";
import type { SheetDraft } from "./compose/draft";
import { columnsTable } from "./layout/columns-table";
import type { SampleWorkbook } from "./sample-workbook";

// Execution table and basic expenditure of 2021 (seed S004), figures as printed. Column 5 keeps what the document
// shows: percentages typed as text, and `0` and `1` that lost their percent format. In 基本支出对比 the figures of
// 决算数 and 年初预算数 stand as the text gives them, two rows of them exchanged; 增减 follows its words (减少: minus).

const BODY = "北京市门头沟区科学技术协会";
const WIDE_BLANK = "\u3000";

const execution = (): SheetDraft =>
  columnsTable({
    sheet: "预算执行情况表",
    title: "2021年度部门预算执行情况表",
    meta: { left: BODY, right: "单位：万元" },
    columns: [
      { kind: "label", width: 20 },
      ...Array.from({ length: 4 }, () => ({ kind: "figure", width: 16 }) as const),
    ],
    header: {
      A3: "类别", B3: "年初预算数", C3: "调整预算数", D3: "决算数", E3: "预算执行数",
    },
    firstRow: 4,
    rows: [
      { centered: true, cells: [...["1", "2", "3", "4"].map((digits) => typedNumber(digits)), "5=4/3"] },
      ["基本支出", "900.49", "890.18", "890.17", "100%"],
      ["人员经费", "822.37", "810.86", "810.84", "100%"],
      ["公用经费", "78.12", "79.32", "79.32", "100%"],
      ["项目支出", "106.28", "259.11", "255.64", "99%"],
      ["经营支出", WIDE_BLANK, WIDE_BLANK, WIDE_BLANK, WIDE_BLANK],
      ["本年支出合计", "1006.77", "1149.30", "1145.80", "100%"],
      ["结余分配", WIDE_BLANK, WIDE_BLANK, WIDE_BLANK, WIDE_BLANK],
      ["年末结转和结余", WIDE_BLANK, WIDE_BLANK, "3.50", "0"],
      ["总计", "1006.77", "1149.30", "1149.30", "1"],
    ],
    moneyFormat: "#,##0.00",
  });

const comparison = (): SheetDraft =>
  columnsTable({
    sheet: "基本支出对比",
    title: "2021年一般公共预算财政拨款基本支出决算与年初预算对比表",
    meta: { left: BODY, right: "单位：元" },
    columns: [
      { kind: "label", width: 28 },
      ...Array.from({ length: 3 }, () => ({ kind: "figure", width: 20 }) as const),
    ],
    header: { A3: "项目", B3: "决算数", C3: "年初预算数", D3: "增减" },
    firstRow: 4,
    rows: [
      ["工资福利支出", "8065382.38", "7972225.24", "-93157.14"],
      ["商品和服务支出", "793236.02", "781032.94", "12203.08"],
      ["对个人和家庭的补助支出", "158504.00", "136191.20", "22312.80"],
      ["其他资本性支出", "0", "0", "0"],
      ["基本支出合计", "8901652.46", "9004919.32", "-103266.86"],
    ],
    moneyFormat: "#,##0.00",
  });

export const execution2021: SampleWorkbook = {
  fileName: "预算执行情况-2021.xlsx",
  title: "2021年度部门预算执行情况",
  sheets: () => [execution(), comparison()],
};
