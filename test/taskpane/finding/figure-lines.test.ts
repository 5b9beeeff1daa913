import { describe, expect, it } from "vitest";
import { zhCN } from "../../../src/locales/zh-CN";
import { figureLines } from "../../../src/taskpane/finding/figure-lines";
import { relationFinding, type FindingInput } from "../../locales/findings";

function lines(input: FindingInput, isWhole = false): string[] | undefined {
  return figureLines(relationFinding(input), zhCN.pane.finding.table, isWhole)?.lines.map(({ label, figure }) => `${label} ${figure}`);
}

describe("a fragment as accountants write it", () => {
  it("is a sum with its total and the difference, computed less written", () => {
    const operands = [{ cell: "C4", row: "工资福利支出", value: "100.00" }, { cell: "C5", row: "商品和服务支出", value: "20.50" }];
    expect(lines({ operands, expected: "120.50", actual: "120.00" })).toEqual([
      "工资福利支出 100.00", "商品和服务支出 20.50", "分项之和 120.50", "合计 120.00", "相差 +0.50",
    ]);
  });

  it("leaves the middle of a long sum out until all of it is asked for", () => {
    const operands = Array.from({ length: 9 }, (_, i) => ({ cell: `C${String(i + 10)}`, row: `项${String(i)}`, value: "1.00" }));
    const finding = relationFinding({ operands, expected: "9.00", actual: "8.00" });
    expect(figureLines(finding, zhCN.pane.finding.table, false)?.omitted).toEqual({ after: 1, count: 9 });
    expect(lines({ operands, expected: "9.00", actual: "8.00" }, true)).toHaveLength(12);
  });

  it("is a division and its rate, the difference in points", () => {
    const operands = [
      { cell: "D8", column: "决算数", value: "398.48", role: "numerator" }, { cell: "C8", column: "调整预算数", value: "412.60", role: "denominator" },
    ] as const;
    expect(lines({ kind: "ratio", row: "项目支出", column: "执行率", cell: "E8", operands, expected: "0.965777", actual: "1.0238" })).toEqual([
      "决算数 398.48", "÷ 调整预算数 412.60", "比率 96.58%", "执行率 102.38%", "相差（百分点） −5.80",
    ]);
  });

  it("shows the conversion between two units, each figure with its own", () => {
    const operands = [{ cell: "表3!D4", row: "总计", column: "基本支出", value: "674304.77", factor: "0.0001" }];
    expect(lines({ kind: "equality", cell: "D6", row: "基本支出", column: "", unit: "万元", operands, expected: "67.430477", actual: "0.00" })).toEqual([
      "总计 · 基本支出（元） 674,304.77", "折合万元 ÷ 10000 67.43", "基本支出（万元） 0.00", "相差 +67.43",
    ]);
  });

  it("is a rate of the form times the points where nothing is divided", () => {
    const operands = [
      { cell: "H8", column: "得分系数", value: "95", role: "other", decimals: 0 }, { cell: "I8", column: "指标权重", value: "40", role: "points", decimals: 0 },
    ] as const;
    expect(lines({ kind: "score", cell: "J8", row: "投诉办结率", column: "指标得分", operands, expected: "38.00", actual: "36" })).toEqual([
      "得分系数 95.00%", "× 指标权重 40", "应得 38.00", "指标得分 36", "相差 +2.00",
    ]);
  });

  it("sets a score against its limit", () => {
    const operands = [{ cell: "G16", column: "分值", value: "5" }];
    expect(lines({ kind: "cap", cell: "H16", row: "信息发布条数", column: "得分", operands, expected: "5", actual: "6", decimals: 0 })?.at(-1)).toContain("相差 −1");
  });
});
