import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recheck } from "../../src/review/recheck";
import { liveReview } from "../../src/review/review-steps";
import { review } from "../../src/review/review-workbook";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { correctWorkbook } from "../planted/correct-rounding";
import { EVALUATION_VARIANTS, variantSheet } from "../recognition/evaluation-variants";
import { sheetFromText, workbookOf } from "../recognition/sheet-of";
import { followEdits, withSheets } from "./follow-edits";

describe("a re-check after edits equals a review of the whole workbook", () => {
  it.each(sampleNames)("%s", async (name) => {
    const content = await readSample(name);
    fc.assert(fc.property(fc.nat(), (seed) => { followEdits(content, seed, 6); }), { numRuns: 15 });
  });

  it("on correct workbooks made at random", () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.nat(), (workbook, seed) => { followEdits(correctWorkbook(workbook), seed, 6); }), { numRuns: 30 });
  });
});

/** A rate of the whole department beside the table that holds its amounts. */
const DEPARTMENT = workbookOf(
  sheetFromText(`
    某某局部门整体支出绩效自评表
    部门资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
    | 年度资金总额 | | 900.00 | 1000.00 | 950.00 | 95%
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    | 管理指标 | 预算管理 | 结转结余率 | | 5% | 50 | 50
    | | | 预算执行率 | | 95% | 50 | 45
    合计 | | | | | | 100 | 95
  `, "自评"),
  sheetFromText(`
    收入支出决算总表
    单位：万元
    收入 | | 支出 |
    项目 | 决算数 | 项目 | 决算数
    一、一般公共预算财政拨款收入 | 1000.00 | 一、一般公共服务支出 | 950.00
    本年收入合计 | 1000.00 | 本年支出合计 | 950.00
    年初结转和结余 | 20.00 | 年末结转和结余 | 70.00
    总计 | 1020.00 | 总计 | 1020.00
  `, "总表"),
);

describe("the same for self-evaluations in the layout of each place", () => {
  it.each(EVALUATION_VARIANTS)("$name", (variant) => {
    fc.assert(fc.property(fc.nat(), (seed) => { followEdits(workbookOf(variantSheet(variant)), seed, 5); }), { numRuns: 8 });
  });

  it("and for rates whose amounts stand in another table", () => {
    fc.assert(fc.property(fc.nat(), (seed) => { followEdits(DEPARTMENT, seed, 6); }), { numRuns: 40 });
    const [evaluation, table] = DEPARTMENT.sheets;
    const live = liveReview(DEPARTMENT, {});
    const closing = table!.rows.map((row) => row.map((cell) => (cell?.value === 70 ? { ...cell, value: 50 } : cell)));
    const sheets = [evaluation!, { ...table!, rows: closing }];
    expect(recheck(live, sheets)?.review).toEqual(review(withSheets(DEPARTMENT, sheets)));
  });
});

const TABLE = `
  部门支出总表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 300.00 | 100.00 | 200.00
  206 | 科学技术支出 | 300.00 | 100.00 | 200.00
  20607 | 科学技术普及 | 300.00 | 100.00 | 200.00
  2060702 | 科普活动 | 200.00 | 0.00 | 200.00
  2060799 | 其他科学技术普及支出 | 100.00 | 100.00 | 0.00
`;

describe("a re-check", () => {
  const live = liveReview(workbookOf(sheetFromText(TABLE, "支出"), sheetFromText("目录", "目录")));

  it("is null where nothing differs, and for sheets that are not known", () => {
    expect(recheck(live, [])).toBeNull();
    expect(recheck(live, [sheetFromText(TABLE, "支出")])).toBeNull();
    expect(recheck(live, [sheetFromText(TABLE, "别的表")])).toBeNull();
  });

  it("keeps what stands where after an edit of a figure", () => {
    const next = recheck(live, [sheetFromText(TABLE.replace("科普活动 | 200.00", "科普活动 | 290.00"), "支出")]);
    expect(next?.foundation).toBe(live.foundation);
    expect(next?.review.findings.length).toBeGreaterThan(0);
  });

  it("recognizes a sheet anew after an edit of a label, and no other", () => {
    const next = recheck(live, [sheetFromText(TABLE.replace("科学技术普及", "科普"), "支出")]);
    expect(next?.foundation).not.toBe(live.foundation);
    expect(next?.foundation.recognized.get("目录")).toBe(live.foundation.recognized.get("目录"));
  });

  it("follows other settings", () => {
    const next = recheck(live, [], { skippedForms: ["budget-expenditure"] });
    expect(next?.review).toMatchObject({ skipped: [0], relations: [], findings: [], changes: [] });
    expect(next?.foundation.recognized).toBe(live.foundation.recognized);
  });
});
