import { describe, expect, it } from "vitest";
import { changesFiguresOnly } from "../../src/recognition/figure-edit";
import { recognizeSheet } from "../../src/recognition/recognize-sheet";
import type { Cell } from "../../src/sheet/cell";
import type { Sheet } from "../../src/sheet/sheet";
import { sheetFromText } from "./sheet-of";

const SHEET = sheetFromText(`
  部门支出总表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 300.00 | 100.00 | 200.00
  206 | 科学技术支出 | 300.00 | 100.00 | 200.00
  20607 | 科学技术普及 | 300.00 | 100.00 | 200.00
  2060702 | 科普活动 | 200.00 | 0.00 | 200.00
`);

function edited(row: number, column: number, change: Partial<Cell>): boolean {
  const after: Sheet = {
    ...SHEET,
    rows: SHEET.rows.map((line, at) => line.map((cell, place) => (cell && at === row && place === column ? { ...cell, ...change } : cell))),
  };
  return changesFiguresOnly(recognizeSheet(SHEET), SHEET, after, [{ row, column }]);
}

describe("an edit changes figures only", () => {
  it("where a number in the body of a table becomes another", () => {
    expect(edited(5, 2, { value: 301.5 })).toBe(true);
    expect(edited(6, 4, { value: -7 })).toBe(true);
    expect(edited(5, 2, { value: 0 })).toBe(true);
    expect(edited(6, 3, { value: 5 })).toBe(true);
  });

  it("not where it becomes blank or text, or gets another kind of format", () => {
    expect(edited(5, 2, { value: null })).toBe(false);
    expect(edited(5, 2, { value: "301.50" })).toBe(false);
    expect(edited(5, 2, { format: "0.0000" })).toBe(false);
  });

  it("not where a heading gets an amount or loses it, for its parts then stand for themselves", () => {
    const sheet = (heading: string) => sheetFromText(`
      部门收支总表
      单位：万元
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      一、一般公共预算拨款收入 | 500.00 | 一、教育支出 | 600.00
      二、财政专户管理资金收入 | ${heading} | |
      教育收费收入 | 100.00 | |
      本年收入合计 | 600.00 | 本年支出合计 | 600.00
      收入总计 | 600.00 | 支出总计 | 600.00
    `);
    const of = (before: Sheet, after: Sheet) => changesFiguresOnly(recognizeSheet(before), before, after, [{ row: 5, column: 1 }]);
    expect(of(sheet("100.00"), sheet("90.00"))).toBe(true);
    expect(of(sheet("100.00"), sheet("0.00"))).toBe(false);
    expect(of(sheet("0.00"), sheet("100.00"))).toBe(false);
    expect(recognizeSheet(sheet("100.00"))).not.toEqual(recognizeSheet(sheet("0.00")));
  });

  it("not in headers, codes and labels, nor right under the header", () => {
    expect(edited(2, 2, { value: 2 })).toBe(false);
    expect(edited(4, 0, { value: 207 })).toBe(false);
    expect(edited(4, 1, { value: 1 })).toBe(false);
    expect(edited(3, 2, { value: 299 })).toBe(false);
  });

  it("not where nothing was recognized", () => {
    expect(changesFiguresOnly([], SHEET, SHEET, [{ row: 5, column: 2 }])).toBe(false);
  });
});
