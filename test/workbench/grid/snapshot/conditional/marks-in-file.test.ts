import { expect, test } from "vitest";
import { partMarks } from "../../../../../src/workbench/grid/snapshot/conditional/marks-in-file";
import { readRules } from "../../../../../src/workbench/grid/snapshot/conditional/read-rules";
import { worksheet } from "../../../../xlsx/workbook-parts";

const rule = (formula: string, area: string): string => `<conditionalFormatting sqref="${area}"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

const FILLED = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFFD2CD" } } } as const;

const part = (...rules: string[]) => partMarks("表", readRules(worksheet("", rules.join("")), [FILLED]), { rows: 100, columns: 26 });

test("marks are parted from the formats of the user, cell by cell, as Excel writes their formulas too", () => {
  const { rules, marks, isFilled } = part(rule('N("gouji:error")=0', "A1:A2 C3"), rule('N( "gouji:warning" ) = 0', "D1"), rule("A1&gt;1", "A1:B9"));
  expect(rules.map(({ formulas }) => formulas)).toEqual([["A1>1"]]);
  expect(marks.map(({ cell: { row, column }, kind }) => [row, column, kind])).toEqual([[0, 0, "error"], [1, 0, "error"], [2, 2, "error"], [0, 3, "warning"]]);
  expect(isFilled).toBe(true);
});

test("a mark of a kind that we no longer know is no format of the user's either", () => {
  expect(part(rule('N("gouji:old")=0', "A1"))).toEqual({ rules: [], marks: [], isFilled: false });
});

test("whole columns are marked as far as the sheet goes, and never without end", () => {
  expect(part(rule('N("gouji:error")=0', "B1:B1048576")).marks.length).toBe(100);
  const { marks } = partMarks("表", readRules(worksheet("", rule('N("gouji:error")=0', "A1:XFD1048576")), [FILLED]), { rows: 1_048_576, columns: 16_384 });
  expect(marks.length).toBe(20_000);
});
