import { describe, expect, test } from "vitest";
import { composeIndicatorValue } from "../../../src/scoring/reading/compose-indicator-value";
import type { Cell, CellValue } from "../../../src/sheet/cell";
import { shown } from "./shown-value";

const cell = (value: CellValue, format = "General"): Cell | null => (value === null ? null : { value, format });

function compose(operator: CellValue, number: CellValue, unit: CellValue, format?: string): string {
  const { value, text } = composeIndicatorValue(cell(operator), cell(number, format), cell(unit));
  return `${shown(value)} | ${text}`;
}

describe("operator, number and unit in three cells", () => {
  test.each<[CellValue, CellValue, CellValue, string]>([
    ["≤", 10, "次", "le 10 次 | ≤10次"], ["≥", "10", "次", "ge 10 次 | ≥10次"], [">=", "98 %（百分比）", null, "ge 98 % | ≥98 %（百分比）"], ["＝", 100, "%", "eq 100 % | =100%"],
    ["大于等于", 95, "%", "ge 95 % | ≥95%"], ["小于", 5, "百分比", "lt 5 % | <5百分比"], ["±", 5, "%（百分比）", "plus-minus 5 % | ±5%（百分比）"],
    ["1", 10, "个", "ge 10 个 | ≥10个"], [2, 10, "个", "gt 10 个 | >10个"], [3, 10, "个", "eq 10 个 | =10个"], [4, 10, "个", "lt 10 个 | <10个"], [5, 10, "个", "le 10 个 | ≤10个"],
    ["正向", 10, "个", "ge 10 个 | 10个"], ["反向指标", 10, "个", "le 10 个 | 10个"], ["定量", 10, "个", "none 10 个 | 10个"], [null, 10, "个", "none 10 个 | 10个"], ["正向", "=10", "个", "eq 10 个 | =10个"],
    ["≤", 90, "万元", "le 900000 元 | ≤90万元"], ["≤", "1-2", "万元", "words | ≤1-2万元"], [null, "1-2", "万元", "10000 to 20000 元 | 1-2万元"], [null, "1-2", "次", "1 to 2 次 | 1-2次"], ["≥", "2022.12", "万元", "ge 20221200 元 | ≥2022.12万元"],
    [null, "第3", "批", "words | 第3批"], ["≥", 3, "万人次", "ge 30000 人次 | ≥3万人次"], ["≥", 3, "千米", "ge 3 千米 | ≥3千米"],
    ["≥", 3, "标段", "ge 3 标段 | ≥3标段"], ["≤", 12, "月", "le 12 月 | ≤12月"], ["≥", "≥10", "次", "ge 10 次 | ≥10次"], ["≥", "10次", "次", "ge 10 次 | ≥10次"], ["≥", "90万元", "万元", "ge 900000 元 | ≥90万元"],
    [null, "90-95", "%", "90 to 95 % | 90-95%"], ["正向", "8-10个", "个", "8 to 10 个 | 8-10个"], ["≥", 10, "/", "ge 10 | ≥10"],
  ])("%j | %j | %j", (operator, number, unit, expected) => {
    expect(compose(operator, number, unit)).toBe(expected);
  });

  test.each<[CellValue, CellValue, CellValue, string]>([
    ["≥", "≤10", "次", "words | ≤10次"], ["≥", "10%", "次", "words | ≥10%次"], ["≥", "8-10个", null, "words | ≥8-10个"],
  ])("cells that contradict each other are left to people: %j | %j | %j", (operator, number, unit, expected) => {
    expect(compose(operator, number, unit)).toBe(expected);
  });

  test.each<[CellValue, CellValue, CellValue, string]>([
    ["定性", "达成预期指标", null, "achieved | 达成预期指标"], ["6", "好", null, "words | 好"], ["定性", 95, "%", "words | 95"], ["定性", "12月底前", null, "by *-12-* | 12月底前"],
    ["≥", "通过", null, "words | 通过"], ["≥", null, "次", "blank | "], ["≥", { error: "#REF!" }, "次", "error | #REF!"], ["≥", "/", "次", "not-applicable | /"], [null, null, null, "blank | "],
  ])("what is no number stays what it is: %j | %j | %j", (operator, number, unit, expected) => {
    expect(compose(operator, number, unit)).toBe(expected);
  });

  test("a percentage keeps its sign, a date its parts", () => {
    expect(compose("≥", 0.95, "%", "0%")).toBe("ge 95 % | ≥95%");
    expect(compose("≥", 0.95, "次", "0%")).toBe("words | ≥95%次");
    expect(compose("≤", 44925, null, "yyyy-mm-dd")).toBe("by 2022-12-30 | ≤2022-12-30");
  });
});
