import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/review/digest-of";
import { review } from "../../src/review/review-workbook";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { sheetFromText, sheetOf, workbookOf } from "../recognition/sheet-of";

const EXECUTION = `
  部门预算执行情况表
  单位：元
  项目 | 年初预算数 | 调整预算数 | 决算数 | 执行率（%）
  基本支出 | 100.00 | 100.00 | 98.00 | 98
`;

function withFormula(content: WorkbookContent, address: { row: number; column: number }, formula: string): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => row.map((cell, column) => (cell && at === address.row && column === address.column ? { ...cell, formula } : cell))),
    })),
  };
}

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

describe("a digest", () => {
  it.each(sampleNames)("of %s holds what a person is shown, and counts every checked relation once", async (name) => {
    const content = await readSample(name);
    const found = review(content);
    const digest = digestOf(found, content);
    expect(structuredClone(digest)).toEqual(digest);
    const { findings, notChecked, changes, heldBack, unrecognized, unread } = found;
    expect(digest).toMatchObject({ findings, notChecked, changes, heldBack, unrecognized, unread });
    const checked = found.relations.filter(({ verdict }) => verdict.code !== "notChecked");
    const holding = checked.filter(({ verdict }) => verdict.code === "holds" || verdict.code === "tail");
    const sum = (of: "relations" | "holding" | "tails") => digest.forms.reduce((so, form) => so + form[of], 0);
    expect(sum("relations") + digest.ties.relations).toBe(checked.length);
    expect(sum("holding") + digest.ties.holding).toBe(holding.length);
    expect(sum("tails")).toBeLessThanOrEqual(sum("holding"));
  });

  it("names the sheets with the cells that hold something", () => {
    const content = workbookOf(sheetFromText(EXECUTION, "执行"), { ...sheetOf([[1, null, "a"], [null]], "别的"), isProtected: true });
    expect(digestOf(review(content), content).sheets).toEqual([{ name: "执行", cells: 12, isProtected: false }, { name: "别的", cells: 2, isProtected: true }]);
  });

  it("counts formulas that are right, each cell once, and not those that are wrong", () => {
    const right = workbookOf(sheetFromText(TABLE));
    expect(digestOf(review(right), right).leftAlone.formulas).toBe(0);
    // A total that several relations derive, and a figure that none does.
    const formulas = withFormula(withFormula(right, { row: 3, column: 2 }, "C5"), { row: 7, column: 3 }, "100");
    expect(digestOf(review(formulas), formulas).leftAlone.formulas).toBe(1);
    const wrongSheet = sheetFromText(TABLE.replace("总计 | 300.00", "总计 | 299.00"));
    const wrong = withFormula(workbookOf(wrongSheet), { row: 3, column: 2 }, "C5");
    const digest = digestOf(review(wrong), wrong);
    expect(digest.leftAlone.formulas).toBe(0);
    expect(digest.heldBack.map(({ code }) => code)).toContain("holds-formula");
  });

  it("counts typed scores of indicators, but no blanks, formulas or totals", async () => {
    const content = await readSample("自评表与指标体系-2024");
    const { judgements } = digestOf(review(content), content).leftAlone;
    const form = review(content).forms.find(({ kind }) => kind === "project-self-evaluation");
    const panel = form?.panels.find(({ role }) => role === "indicators");
    const score = panel?.columns.find(({ role }) => role === "score")?.column ?? -1;
    const rows = panel?.rows.filter(({ role }) => role === undefined) ?? [];
    const sheet = content.sheets.find(({ name }) => name === form?.sheet);
    expect(rows.length).toBeGreaterThan(5);
    // The score of the execution rate is that of the funds, so nobody judged it.
    const execution = rows.find(({ label }) => label.includes("执行率"));
    expect(execution).toBeDefined();
    const [first, second] = rows.filter((row) => row !== execution);
    expect(judgements).toBe(rows.filter((row) => row !== execution && (sheet?.rows[row.row]?.[score]?.value ?? null) !== null).length);
    const edited: WorkbookContent = {
      ...content,
      sheets: content.sheets.map((one) => (one !== sheet ? one : {
        ...one,
        rows: one.rows.map((row, at) => row.map((cell, column) => (!cell || column !== score ? cell : at === first?.row ? null : at === second?.row ? { ...cell, formula: "5" } : cell))),
      })),
    };
    expect(digestOf(review(edited), edited).leftAlone.judgements).toBe(judgements - 2);
    const skipping = review(content, { skippedForms: ["project-self-evaluation"] });
    expect(digestOf(skipping, content)).toMatchObject({ leftAlone: { judgements: 0 }, forms: expect.arrayContaining([expect.objectContaining({ kind: "project-self-evaluation", isSkipped: true, relations: 0 })]) as unknown });
  });
});
