import type { Cell } from "../../src/sheet/cell";
import type { Sheet } from "../../src/sheet/sheet";
import type { Choice } from "../layout/choice";
import { IN_WAN } from "./budget-tables";

const text = (value: string): Cell => ({ value, format: "General" });

/** An execution table in 万元 whose rates were taken from the exact figures and rounded. */
export function executionTable(name: string, choice: Choice): Sheet {
  const line = (): number[] => {
    const planned = 1_000_000 + choice.below(900_000_000);
    const adjusted = planned + choice.below(100_000_000);
    return [planned, adjusted, adjusted - choice.below(Math.floor(adjusted / 4))];
  };
  const added = (...lines: readonly number[][]): number[] => [0, 1, 2].map((column) => lines.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const [personnel, operating, project] = [line(), line(), line()];
  const basic = added(personnel, operating);
  const total = added(basic, project);
  const rows: [string, number[]][] = [
    ["基本支出", basic], ["人员经费", personnel], ["公用经费", operating], ["项目支出", project], ["本年支出合计", total], ["总计", total],
  ];
  const rate = ([, adjusted = 1, spent = 0]: readonly number[]): Cell => ({ value: Math.floor((spent / adjusted) * 10_000 + 0.5) / 10_000, format: "0.00%" });
  return {
    name, visibility: "visible", isProtected: false,
    rows: [
      [text("2024年度部门预算执行情况表")],
      [text("示例局"), null, null, null, text("单位：万元")],
      ["类别", "年初预算数", "调整预算数", "决算数", "预算执行数"].map(text),
      ["1", "2", "3", "4", "5=4/3"].map(text),
      ...rows.map(([label, figures]) => [text(label), ...figures.map((cents) => IN_WAN.figure(cents)), rate(figures)]),
    ],
  };
}
