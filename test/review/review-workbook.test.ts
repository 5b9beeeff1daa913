import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRelationFinding } from "../../src/diagnosis/finding";
import { review } from "../../src/review/review-workbook";
import { addressToText } from "../../src/sheet/address";
import { sheetFromText, sheetOf, workbookOf, type Written } from "../recognition/sheet-of";

const EXPENDITURE = `
  部门支出总表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 300.00 | 100.00 | 200.00
  206 | 科学技术支出 | 300.00 | 100.00 | 200.00
  20607 | 科学技术普及 | 300.00 | 100.00 | 200.00
  2060702 | 科普活动 | 200.00 | 0.00 | 200.00
  2060799 | 其他科学技术普及支出 | 100.00 | 100.00 | 0.00
`;

function findingsOf(...sheets: Parameters<typeof workbookOf>) {
  return review(workbookOf(...sheets)).findings.map(({ code, severity, cell }) => `${severity} ${code} ${cell.sheet}!${addressToText(cell)}`);
}

describe("a review", () => {
  it("is silent about a correct workbook", () => {
    const result = review(workbookOf(sheetFromText(EXPENDITURE)));
    expect(result.findings).toEqual([]);
    expect(result.changes).toEqual([]);
    expect(result.relations.every(({ verdict }) => verdict.code === "holds")).toBe(true);
  });

  it("survives structuredClone as it is, so that it can come from a worker", () => {
    const broken = review(workbookOf(sheetFromText(EXPENDITURE.replace("科普活动 | 200.00", "科普活动 | 290.00"))));
    expect(broken.findings.length).toBeGreaterThan(0);
    expect(structuredClone(broken)).toEqual(broken);
  });

  it("names the sheets on which nothing was recognized", () => {
    expect(review(workbookOf(sheetOf([["目录"]], "目录"), sheetFromText(EXPENDITURE, "支出"))).unrecognized).toEqual(["目录"]);
  });

  it("says what an Excel error keeps from being checked, and checks the rest", () => {
    const rows = sheetFromText(EXPENDITURE).rows.map((row) => row.map((cell): Written => cell));
    const sheet = sheetOf(rows.map((row, index) => (index === 6 ? [...row.slice(0, 4), { error: "#REF!" }] : row)));
    const result = review(workbookOf(sheet));
    expect(result.findings.map(({ code }) => code)).toEqual(["error-value"]);
    const unchecked = result.notChecked.map(({ code, cell }) => `${code} ${cell ? addressToText(cell) : ""}`);
    expect(unchecked).toEqual(["error-value E6", "error-value C7"]);
    expect(result.relations.filter(({ verdict }) => verdict.code === "holds").length).toBeGreaterThan(5);
  });

  it("says what text in the place of a number keeps from being checked", () => {
    expect(findingsOf(sheetFromText(EXPENDITURE.replace("科普活动 | 200.00", "科普活动 | 待定")))).toEqual(["warning text-for-number 表!C7"]);
  });

  it("reads text numbers in every guise", () => {
    const dressed = EXPENDITURE.replace("科普活动 | 200.00 | 0.00 | 200.00", "科普活动 | ２００．００ | — | '200.00");
    expect(findingsOf(sheetFromText(dressed))).toEqual([]);
  });

  it("does not depend on merged areas: a total whose label is merged across reads the same", () => {
    expect(findingsOf(sheetFromText(EXPENDITURE.replace("| 总计 |", "总计 | |")))).toEqual([]);
  });

  it("checks both of two forms on one sheet, and both of the same form twice", () => {
    const wrong = EXPENDITURE.replace("科普活动 | 200.00", "科普活动 | 250.00");
    const result = review(workbookOf(sheetFromText(EXPENDITURE + wrong)));
    expect(result.forms).toHaveLength(2);
    expect(result.findings.filter(isRelationFinding).map(({ form }) => form)).toContain(1);
    expect(result.findings.some(({ form }) => form === 0)).toBe(false);
  });

  it("never throws, whatever stands on a sheet", () => {
    const word = fc.constantFrom(
      "部门支出总表", "单位：元", "科目编码", "科目名称", "合计", "总计", "基本支出", "项目支出", "206", "20607", "2060702", "一级指标", "三级指标",
      "得分", "分值", "年度资金总额", "全年预算数", "全年执行数", "执行率", "总分", "1", "5=4/3", "其中：", "一、", "（一）", "项目", "决算数", "预算数",
      "绩效目标申报表", "收入支出决算总表", "产出指标（50分）", "—", "100%", "#", "",
    );
    const cell = fc.oneof(word, fc.integer({ min: -3, max: 3000000 }), fc.double(), fc.string(), fc.constant(null), fc.constant({ error: "#N/A" }), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }), (rows) => {
        const result = review(workbookOf(sheetOf(rows)));
        expect(structuredClone(result)).toEqual(result);
      }),
      { numRuns: 400 },
    );
  });
});
