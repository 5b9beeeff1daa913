import { percent, typedNumber, type Content } from "../compose/content";
import type { SheetDraft } from "../compose/draft";
import { columnsTable, type Column } from "../layout/columns-table";
import { BODY } from "./body";

// Written out, not summed: the execution figures have no lines behind them. The tests check that they tie with
// one another and with the budget tables.

const figures = (count: number, width: number): readonly Column[] =>
  Array.from({ length: count }, () => ({ kind: "figure", width }) as const);

/** `1` is a number, `5=4/3` a text. */
const columnNumber = (text: string): Content => (/^\d+$/.test(text) ? typedNumber(text) : text);

export const executionTable = (): SheetDraft =>
  columnsTable({
    sheet: "预算执行情况表",
    title: "2024年度部门预算执行情况表",
    meta: { left: BODY, right: "单位：万元" },
    columns: [{ kind: "label", width: 20 }, ...figures(4, 16)],
    header: { A3: "类别", B3: "年初预算数", C3: "调整预算数", D3: "决算数", E3: "预算执行数" },
    firstRow: 4,
    rows: [
      { centered: true, cells: ["1", "2", "3", "4", "5=4/3"].map(columnNumber) },
      ["基本支出", "98.40", "99.30", "98.77", percent("0.9947")],
      ["人员经费", "72.55", "74.10", "73.86", percent("0.9968")],
      ["公用经费", "25.85", "25.20", "24.91", percent("0.9885")],
      ["项目支出", "389.23", "412.60", "398.48", percent("0.9658")],
      ["经营支出"],
      ["本年支出合计", "487.63", "511.90", "497.25", percent("0.9714")],
      ["结余分配"],
      ["年末结转和结余", null, null, "14.65"],
      ["总计", "487.63", "511.90", "511.90", percent("1")],
    ],
    moneyFormat: "#,##0.00",
  });

export const comparisonTable = (): SheetDraft =>
  columnsTable({
    sheet: "基本支出对比",
    title: "2024年基本支出决算与年初预算对比表",
    meta: { left: BODY, right: "单位：元" },
    columns: [{ kind: "label", width: 28 }, ...figures(3, 20)],
    header: { A3: "项目", B3: "决算数", C3: "年初预算数", D3: "增减" },
    firstRow: 4,
    rows: [
      ["工资福利支出", "726584.30", "713503.85", "13080.45"],
      ["商品和服务支出", "249118.60", "258450.02", "-9331.42"],
      ["对个人和家庭的补助支出", "12026.80", "12000.00", "26.80"],
      ["其他资本性支出", "0.00", "0.00", "0.00"],
      ["基本支出合计", "987729.70", "983953.87", "3775.83"],
    ],
    moneyFormat: "#,##0.00",
  });
