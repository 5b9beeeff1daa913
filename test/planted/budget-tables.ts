import type { Cell } from "../../src/sheet/cell";
import type { Sheet } from "../../src/sheet/sheet";
import type { ExactBudget, ExactItem } from "./exact-budget";

/** How the exact figures of a table are printed. */
export interface Print {
  readonly unit: "元" | "万元";
  /** Turns whole 分 into the printed figure. */
  readonly figure: (cents: number) => Cell | null;
}

/** 元 with two decimals, exact. */
export const IN_YUAN: Print = { unit: "元", figure: (cents) => ({ value: cents / 100, format: "#,##0.00" }) };

/** 万元 with two decimals, each figure rounded half up from its own exact value. */
export const IN_WAN: Print = { unit: "万元", figure: (cents) => ({ value: Math.floor(cents / 10_000 + 0.5) / 100, format: "#,##0.00" }) };

type Content = string | number | null;
type Column = readonly [header: string, of: (item: ExactItem) => number];

const text = (value: string): Cell => ({ value, format: "General" });

function sheetOf(name: string, title: string, width: number, print: Print, header: readonly (readonly Content[])[], rows: readonly (readonly Content[])[]): Sheet {
  const meta: (Cell | null)[] = [text("编制部门：示例局"), ...Array<null>(width - 2).fill(null), text(`单位：${print.unit}`)];
  const cells = (row: readonly Content[]): (Cell | null)[] => row.map((value) => (typeof value === "number" ? print.figure(value) : value === null ? null : text(value)));
  return { name, visibility: "visible", isProtected: false, rows: [[text(title)], meta, ...header.map(cells), ...rows.map(cells)] };
}

const basic: Column[1] = ({ personnel, operating }) => personnel + operating;
const all: Column[1] = (item) => basic(item) + item.project;
const zero: Column[1] = () => 0;

function codeRows(items: readonly ExactItem[], columns: readonly Column[]): Content[][] {
  const sums = (part: readonly ExactItem[]): number[] => columns.map(([, of]) => part.reduce((sum, item) => sum + of(item), 0));
  const within = (start: string): ExactItem[] => items.filter(({ code }) => code.startsWith(start));
  const starts = new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  const rows = [...starts].sort().map((code): Content[] => {
    const part = within(code);
    const name = code.length === 7 ? (part[0]?.name ?? "") : code.length === 5 ? `事务${code.slice(3)}` : `${part[0]?.name.replace(/事务.*$/, "") ?? ""}支出`;
    return [code, name, ...sums(part)];
  });
  return [["总计", null, ...sums(items)], ...rows];
}

function byCode(name: string, title: string, print: Print, items: readonly ExactItem[], columns: readonly Column[]): Sheet {
  return sheetOf(name, title, columns.length + 2, print, [["科目编码", "科目名称", ...columns.map(([header]) => header)]], codeRows(items, columns));
}

/** The seven tables of a department's budget as Beijing publishes them (DOMAIN.md 1.1), in one unit. */
export function budgetTables({ items, economic }: ExactBudget, print: Print, prefix = ""): Sheet[] {
  const sum = (of: Column[1], part = items): number => part.reduce((so, item) => so + of(item), 0);
  const fiscal: Column[1] = (item) => all(item) - item.otherFunds;
  const classes = [...new Set(items.map(({ code }) => code.slice(0, 3)))].sort().map((code) => items.filter((item) => item.code.startsWith(code)));
  const className = (part: readonly ExactItem[]): string => `${part[0]?.name.replace(/事务.*$/, "") ?? ""}支出`;
  const numeral = (index: number): string => ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"][index] ?? "";
  const total = sum(all);
  const [ownFunds, general] = [sum(({ otherFunds }) => otherFunds), sum(fiscal)];
  const balance = (left: readonly (readonly [string, number])[], right: readonly (readonly [string, number])[]): Content[][] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [...(left[index] ?? [null, null]), ...(right[index] ?? [null, null])]);
  const fund = (name: string, title: string, header: readonly string[], rows: readonly (readonly Content[])[]): Sheet => sheetOf(name, title, header.length, print, [header], rows);
  const panels = ["收入项目类别", "收入预算金额", "支出项目类别", "支出预算金额"];
  const basicTotal = economic.reduce((so, { amount }) => so + amount, 0);
  return [
    fund(`${prefix}收支总表`, "表1：2024年部门预算收支总表", panels, [
      ...balance(
        [["预算内资金", general], ["事业收入（不含事业单位预算外资金）", 0], ["其他收入", ownFunds]],
        [["一般公共预算支出", total], ...classes.map((part) => [className(part).replace(/支出$/, "事务"), sum(all, part)] as const)],
      ),
      ["本年收入合计", total, "本年支出合计", total],
      ["上年结转", 0, "结转下年", 0],
      ["收入总计", total, "支出总计", total],
    ]),
    byCode(`${prefix}收入总表`, "表2：2024年部门收入总表", print, items, [
      ["合计", all], ["上年结转", zero], ["一般公共预算拨款收入", fiscal], ["政府性基金预算拨款收入", zero], ["上级补助收入", zero], ["事业收入", zero],
      ["经营收入", zero], ["附属单位上缴收入", zero], ["其他收入", ({ otherFunds }) => otherFunds], ["用事业基金弥补收支差额", zero],
    ]),
    byCode(`${prefix}支出总表`, "表3：2024年部门支出总表", print, items, [
      ["合计", all], ["基本支出", basic], ["项目支出", ({ project }) => project], ["上缴上级支出", zero], ["事业单位经营支出", zero], ["对下级单位补助支出", zero],
    ]),
    fund(`${prefix}财政拨款收支总表`, "表4：2024年财政拨款收支总表", panels, [
      ...balance(
        [["一、本年收入", general], ["（一）一般公共预算财政拨款", general], ["（二）政府性基金预算财政拨款", 0], ["二、上年结转", 0], ["（一）一般公共预算财政拨款", 0], ["（二）政府性基金预算财政拨款", 0]],
        [["一、一般公共预算财政拨款本年支出", general], ...classes.map((part, index) => [`（${numeral(index)}）${className(part)}`, sum(fiscal, part)] as const), ["二、政府性基金预算财政拨款本年支出", 0], ["三、结转下年", 0]],
      ),
      ["收入总计", general, "支出总计", general],
    ]),
    byCode(`${prefix}一般公共预算支出表`, "表5：2024年一般公共预算财政拨款支出情况表", print, items, [
      ["合计", fiscal], ["基本支出", basic], ["项目支出", ({ project, otherFunds }) => project - otherFunds],
    ]),
    fund(`${prefix}基本支出表`, "表6：2024年一般公共预算基本支出情况表", ["经济分类代码", "经济分类名称", "预算金额"], [
      ["合计", null, basicTotal], ...economic.map(({ code, name, amount }): Content[] => [code, name, amount]),
    ]),
  ];
}
