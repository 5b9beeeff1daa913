import type { SheetDraft } from "../compose/draft";
import { columnsTable, type Column, type TableRow } from "../layout/columns-table";
import { META, YEAR } from "./body";
import { FUNCTION_NAMES } from "./budget-lines";
import { sumUnder, yuan } from "./sums";

const PANELS: readonly Column[] = [
  { kind: "label", width: 36 },
  { kind: "figure", width: 18 },
  { kind: "label", width: 36 },
  { kind: "figure", width: 18 },
];
const PANEL_HEADER = { A3: "收入项目类别", B3: "收入预算金额", C3: "支出项目类别", D3: "支出预算金额" };

const total = yuan(sumUnder(""));
const fiscal = yuan(sumUnder("", { fund: "fiscal" }));
const zero = yuan(0);

const nameOf = (code: string): string => FUNCTION_NAMES[code] ?? "";

/** 款 lines of the right panel. */
const groupCell = (code: string) => [nameOf(code), yuan(sumUnder(code))] as const;

export const revenueAndExpenditureTable = (): SheetDraft =>
  columnsTable({
    sheet: "收支总表",
    title: `表1：${YEAR}部门预算收支总表`,
    meta: META,
    columns: PANELS,
    header: PANEL_HEADER,
    firstRow: 4,
    rows: [
      ["预算内资金", fiscal, "一般公共预算支出", total],
      ["财政专户管理", zero, ...groupCell("20607")],
      ["财政专户资金", zero, ...groupCell("20805")],
      ["教育收费收入", zero, ...groupCell("21011")],
      ["其他财政专户收入", zero, ...groupCell("22102")],
      ["批准留用", zero, "本年支出合计", total],
      ["上级补助收入", zero, "结转下年", zero],
      ["事业收入（不含事业单位预算外资金）", zero, "支出总计", total],
      ["经营收入", zero],
      ["附属单位上缴收入", zero],
      ["其他收入", yuan(sumUnder("", { fund: "other" }))],
      ["用事业基金弥补收支差额", zero],
      ["本年收入合计", total],
      ["上年结转", zero],
      ["收入总计", total],
    ],
  });

const classCell = (mark: string, code: string) =>
  [`（${mark}）${nameOf(code)}`, yuan(sumUnder(code, { fund: "fiscal" }))] as const;

const appropriationRows: readonly TableRow[] = [
  ["一、本年收入", fiscal, "一、一般公共预算财政拨款本年支出", fiscal],
  ["  （一）一般公共预算财政拨款", fiscal, ...classCell("一", "206")],
  ["  （二）政府性基金预算财政拨款", zero, ...classCell("二", "208")],
  [null, null, ...classCell("三", "210")],
  ["二、上年结转", zero, ...classCell("四", "221")],
  ["  （一）一般公共预算财政拨款", zero, "二、政府性基金预算财政拨款本年支出", zero],
  ["  （二）政府性基金预算财政拨款", zero, "三、结转下年", zero],
  [null, null, null, null],
  ["    收入总计：", fiscal, "    支出总计：", fiscal],
];

export const appropriationTable = (): SheetDraft =>
  columnsTable({
    sheet: "财政拨款收支总表",
    title: `表4：${YEAR}财政拨款收支总表`,
    meta: META,
    columns: PANELS,
    header: PANEL_HEADER,
    firstRow: 4,
    rows: appropriationRows,
  });
