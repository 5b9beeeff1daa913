import { describe, expect, test } from "vitest";
import { review } from "../../../src/review/review-workbook";
import { scoredForm } from "../../scoring/scored-form";

function verdict(target: string, actual: string, year = "（2024年度）"): [verdict: string | undefined, reason: string | null] {
  const content = scoredForm({ lines: [["产出指标", "时效指标", "完成时间", target, actual, 90, 90]], total: 100 });
  const [sheet] = content.sheets;
  const rows = sheet?.rows.map((row, at) => (at === 1 ? [{ value: year, format: "General" }] : row)) ?? [];
  const [row] = review({ ...content, sheets: sheet ? [{ ...sheet, rows }] : [] }).scores[0]?.rows ?? [];
  return [row?.verdict, row?.score.kind === "unscored" ? row.score.reason : null];
}

describe("dates without a year", () => {
  test("are of the year that the form is about", () => {
    expect(verdict("12月31日前", "2024年12月20日")).toEqual(["holds", null]);
    expect(verdict("12月31日前", "2025年1月15日")).toEqual(["unscored", "late"]);
    expect(verdict("2024年6月底前", "6月20日")).toEqual(["holds", null]);
  });

  test("by the fiscal year, whatever years the name of a project or the day of filling in tell", () => {
    expect(verdict("12月31日前", "2025年1月15日", "2024年度 2023年中央补助资金")).toEqual(["unscored", "late"]);
    expect(verdict("12月31日前", "2025年1月15日", "2024年自评 填报日期：2025年 3 月 1日")).toEqual(["unscored", "late"]);
    expect(verdict("12月31日前", "2025年1月15日", "2024年1月1日—2024年12月31日")).toEqual(["unscored", "late"]);
    expect(verdict("12月31日前", "2024年12月20日", "填报日期：2025年3月1日")).toEqual(["unscored", "date-missing"]);
    expect(verdict("12月31日前", "2024年12月20日", "2023年1月1日至2024年12月31日")).toEqual(["unscored", "date-missing"]);
    expect(verdict("12月31日前", "2024年12月20日", "2023—2024年度")).toEqual(["unscored", "date-missing"]);
    expect(verdict("12月31日前", "2024年12月20日", "2023年度、2024年度")).toEqual(["unscored", "date-missing"]);
  });

  test("in Chinese numerals too", () => {
    expect(verdict("12月31日前", "2025年1月15日", "（二〇二四年度）")).toEqual(["unscored", "late"]);
    expect(verdict("二〇二四年底前", "2024年12月20日", "")).toEqual(["holds", null]);
  });

  test("cannot be told where the form names no year, or two", () => {
    expect(verdict("12月31日前", "2025年1月15日", "")).toEqual(["unscored", "date-missing"]);
    expect(verdict("12月31日前", "2024年12月20日", "2023年至2024年")).toEqual(["unscored", "date-missing"]);
    expect(verdict("12月31日前", "12月20日", "")).toEqual(["holds", null]);
  });
});
