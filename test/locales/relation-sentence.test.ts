import { describe, expect, test } from "vitest";
import type { RelationFinding } from "../../src/diagnosis/finding";
import { enUS } from "../../src/locales/en-US";
import { zhCN } from "../../src/locales/zh-CN";
import { relationFinding, type OperandInput } from "./findings";

const PARTS: readonly OperandInput[] = [
  { cell: "C4", value: "8065382.38", row: "工资福利支出", column: "决算数" },
  { cell: "C5", value: "793236.02", row: "商品和服务支出", column: "决算数" },
  { cell: "C6", value: "158504.00", row: "对个人和家庭的补助", column: "决算数" },
];
const DIVISION: readonly OperandInput[] = [
  { cell: "D9", value: "1145.80", role: "numerator" },
  { cell: "C9", value: "1149.30", role: "denominator" },
];

function many(count: number): OperandInput[] {
  return Array.from({ length: count }, (_, i) => ({ cell: `C${String(i + 4)}`, value: "1.00" }));
}

const CASES: readonly (readonly [string, RelationFinding, string, string])[] = [
  ["a sum", relationFinding({ operands: PARTS, expected: "9017122.40", actual: "8901652.46" }),
    "C4 + C5 + C6 = 9,017,122.40，比合计 C7 多 115,469.94",
    "C4 + C5 + C6 = 9,017,122.40, 115,469.94 more than C7 “合计”"],
  ["a sum that falls short", relationFinding({ row: "本年支出合计", operands: PARTS, expected: "9017122.40", actual: "9017122.42" }),
    "C4 + C5 + C6 = 9,017,122.40，比“本年支出合计”C7 少 0.02",
    "C4 + C5 + C6 = 9,017,122.40, 0.02 less than C7 “本年支出合计”"],
  ["blank parts are left out", relationFinding({ operands: [...PARTS.slice(0, 2), { cell: "C6", value: null }], expected: "1.00", actual: "2.00" }),
    "C4 + C5 = 1.00，比合计 C7 少 1.00",
    "C4 + C5 = 1.00, 1.00 less than C7 “合计”"],
  ["many parts", relationFinding({ cell: "C16", operands: many(12), expected: "12.00", actual: "11.00" }),
    "C4 + C5 + … + C15（12 项）= 12.00，比合计 C16 多 1.00",
    "C4 + C5 + … + C15 (12 items) = 12.00, 1.00 more than C16 “合计”"],
  ["a total left blank", relationFinding({ operands: PARTS, expected: "9017122.40" }),
    "C4 + C5 + C6 = 9,017,122.40，合计 C7 未填",
    "C4 + C5 + C6 = 9,017,122.40, C7 “合计” is blank"],
  ["a change", relationFinding({ kind: "change", cell: "E7", column: "增减", expected: "-5.00", actual: "5.00", operands: [
    { cell: "C7", value: "10.00", column: "决算数" }, { cell: "D7", value: "15.00", column: "预算数", factor: "-1" }] }),
    "C7 \u2212 D7 = \u22125.00，比“增减”E7 少 10.00",
    "C7 \u2212 D7 = \u22125.00, 10.00 less than E7 “增减”"],
  ["another sheet in another unit", relationFinding({ sheet: "表11", row: "项目支出", column: "", kind: "equality", unit: "万元",
    expected: "508.900953", actual: "507.97",
    operands: [{ cell: "表3!D5", value: "5089009.53", factor: "0.0001", row: "总计", column: "项目支出" }] }),
    "表3 D5 的“总计 · 项目支出”为 5,089,009.53 元 ÷ 10000 = 508.90 万元，比“项目支出”C7 的 507.97 万元多 0.93 万元，两数应相等",
    "表3 D5 “总计 · 项目支出” is 5,089,009.53 元 ÷ 10000 = 508.90 万元, 0.93 万元 more than C7 “项目支出”, 507.97 万元; the two must be equal"],
  ["two panels", relationFinding({ kind: "equality", cell: "D17", row: "支出总计", expected: "100.00", actual: "90.00",
    operands: [{ cell: "B17", value: "100.00", row: "收入总计" }] }),
    "“收入总计”B17 为 100.00，比“支出总计”D17 的 90.00 多 10.00，两数应相等",
    "B17 “收入总计” is 100.00, 10.00 more than D17 “支出总计”, 90.00; the two must be equal"],
  ["several parts on one other sheet", relationFinding({ sheet: "表6", kind: "equality", unit: "万元", expected: "3.00", actual: "2.00",
    operands: [{ cell: "表9!F4", value: "10000.00", factor: "0.0001" }, { cell: "表9!F5", value: "20000.00", factor: "0.0001" }] }),
    "表9 (F4 + F5) ÷ 10000 = 3.00，比合计 C7 多 1.00",
    "表9 (F4 + F5) ÷ 10000 = 3.00, 1.00 more than C7 “合计”"],
  ["a rate", relationFinding({ kind: "ratio", cell: "E9", reading: "rate", operands: DIVISION, expected: "0.996954668059", actual: "1.14" }),
    "D9 ÷ C9 = 1,145.80 ÷ 1,149.30 = 99.70%，表中 E9 为 114.00%，多 14.30 个百分点",
    "D9 ÷ C9 = 1,145.80 ÷ 1,149.30 = 99.70%; E9 says 114.00%, 14.30 points more"],
  ["a score that is a product", relationFinding({ kind: "score", cell: "J8", row: "投诉办结率", operands: [
    { cell: "H8", value: "95", role: "other", decimals: 0 }, { cell: "I8", value: "40", role: "points", decimals: 0 }], expected: "38.00", actual: "36" }),
    "H8 = 95.00%，× 40 = 38.00，表中 J8 为 36，少 2.00",
    "H8 = 95.00%, × 40 = 38.00; J8 says 36, 2.00 less"],
  ["a rate that was cut", relationFinding({ kind: "ratio", verdict: "truncated", cell: "E9", operands: DIVISION, expected: "0.351598000000", actual: "0.3515" }),
    "D9 ÷ C9 = 1,145.80 ÷ 1,149.30 = 35.1598%，表中 E9 为 35.15%，少 0.0098 个百分点",
    "D9 ÷ C9 = 1,145.80 ÷ 1,149.30 = 35.1598%; E9 says 35.15%, 0.0098 points less"],
  ["a rate without a base", relationFinding({ kind: "ratio", cell: "E9", actual: "0.9589", reason: "base-empty",
    operands: [{ cell: "D9", value: "307.82", role: "numerator" }, { cell: "C9", value: "0", role: "denominator" }] }),
    "分母 C9 为 0，不能计算，E9 却填了 95.89%",
    "the base C9 is 0, so there is no rate; E9 says 95.89%"],
  ["a score", relationFinding({ kind: "score", cell: "H9", expected: "9.97", actual: "10",
    operands: [...DIVISION, { cell: "G9", value: "10", role: "points" }] }),
    "D9 ÷ C9 = 1,145.80 ÷ 1,149.30 = 99.70%，× 10 = 9.97，表中 H9 为 10，多 0.03",
    "D9 ÷ C9 = 1,145.80 ÷ 1,149.30 = 99.70%, × 10 = 9.97; H9 says 10, 0.03 more"],
  ["a score above its points", relationFinding({ kind: "cap", cell: "H9", row: "活动场次", column: "得分", expected: "10", actual: "12", decimals: 0,
    operands: [{ cell: "G9", value: "10", column: "分值", decimals: 0 }] }),
    "得分 H9 为 12，上限 G9 为 10，多 2",
    "H9 “得分” is 12, its limit G9 is 10, 2 more"],
  ["points that do not make 100", relationFinding({ kind: "weights", cell: "G9", expected: "100", actual: "98",
    operands: [{ cell: "G5", value: "48" }, { cell: "G6", value: "50" }] }),
    "G5 + G6 = 98，应为 100，少 2",
    "G5 + G6 = 98 and should be 100, 2 less"],
  ["an average", relationFinding({ kind: "average", row: "平均得分", expected: "85.50", actual: "85.00",
    operands: [{ cell: "C4", value: "81" }, { cell: "C5", value: "90" }] }),
    "(C4 + C5) ÷ 2 = 85.50，比“平均得分”C7 多 0.50",
    "(C4 + C5) ÷ 2 = 85.50, 0.50 more than C7 “平均得分”"],
];

describe("the figures that do not tie, as a sentence", () => {
  test.each(CASES)("%s", (_, finding, chinese, english) => {
    expect(zhCN.sentence(finding)).toBe(chinese);
    expect(enUS.sentence(finding)).toBe(english);
  });

  test("tolerance says where it comes from", () => {
    const finding = relationFinding({ verdict: "unlikely", operands: PARTS.slice(0, 2), expected: "1.00", actual: "1.01", tolerance: "0.015" });
    expect(zhCN.tolerance(finding)).toBe("2 个分项加合计共 3 个数，四舍五入允许 ±0.015");
    expect(enUS.tolerance(finding)).toBe("2 items and the total make 3 figures, so rounding allows ±0.015");
  });

  test("titles name the figure and what is wrong with it", () => {
    expect(zhCN.title(relationFinding({ row: "本年支出合计", operands: PARTS, expected: "2.00", actual: "1145.80" })))
      .toBe("本年支出合计 · 决算数 1,145.80，与分项之和不符");
    expect(zhCN.title(relationFinding({ operands: PARTS, expected: "2.00" }))).toBe("合计 · 决算数，分项有数，合计未填");
    expect(enUS.title(relationFinding({ operands: PARTS, expected: "2.00", actual: "3.00" })))
      .toBe("合计 · 决算数 3.00 is not the sum of its items");
  });
});
