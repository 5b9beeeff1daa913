import { expect, test } from "vitest";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { CHART, EMPTY, EXPENDITURE, hardWorkbook, HIDDEN, PREFIXED, PROTECTED } from "./hard-workbook";

async function sheetNamed(name: string) {
  const sheet = (await readWorkbook(hardWorkbook())).sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`${name} was not read`);
  return sheet;
}

test("worksheets come in the order of their tabs, a chart sheet is named as left out", async () => {
  const { sheets, unread } = await readWorkbook(hardWorkbook());
  expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected])).toEqual([
    [EXPENDITURE, "visible", false],
    [PROTECTED, "visible", true],
    [HIDDEN, "veryHidden", false],
    [EMPTY, "visible", false],
    [PREFIXED, "visible", false],
  ]);
  expect(unread).toEqual([{ name: CHART, code: "not-a-worksheet" }]);
});

test("values are typed, formats resolved, rich text joined, shared formulas written out", async () => {
  const amount = "#,##0.00_ ;[Red]-#,##0.00\\ ";
  const { rows } = await sheetNamed(EXPENDITURE);
  expect(rows).toEqual([
    [{ value: "2024年度支出总表", format: "General" }],
    [],
    [
      { value: "项目", format: "General" },
      { value: "预算数", format: "General" },
      { value: "执行数 (决算)", format: "General" },
    ],
    [
      { value: "基本支出", format: "General" },
      { value: 890.17, format: amount },
      { value: 880, format: amount },
      { value: 0.98857521596998323, format: "0.00%", formula: "C4/B4" },
      { value: true, format: "General" },
    ],
    [
      { value: "项目支出", format: "General" },
      { value: 255.64, format: amount },
      { value: 250.00000000000003, format: amount },
      { value: 0.97793772492567676, format: "0.00%", formula: "C5/B5" },
      { value: { error: "#REF!" }, format: "General" },
    ],
    [
      { value: "合计", format: "General" },
      { value: 1145.81, format: amount, formula: "SUM(B4:B5)" },
      { value: 1130, format: amount, formula: "SUM(C4:C5)" },
      { value: 0.98620190084219891, format: "0.00%", formula: "C6/B6" },
      { value: null, format: "0.00%" },
    ],
  ]);
});

test("formulas keep their own words, an array formula stands in its first cell", async () => {
  const { rows } = await sheetNamed(HIDDEN);
  expect(rows[0]?.map((cell) => cell?.formula)).toEqual([`${EXPENDITURE}!B6*2`, "预算合计+1", 'IF(A1>B1,"大","小")']);
  expect(rows[0]?.[2]?.value).toBe("大");
  expect(rows[1]?.[0]).toEqual({ value: 2291.62, format: "General", formula: "A1:B1*{1;2}" });
  expect(rows[2]?.[0]).toEqual({ value: 4583.24, format: "General" });
});

test("prefixed tags, and rows and cells without their numbers", async () => {
  expect((await sheetNamed(PREFIXED)).rows).toEqual([
    [
      { value: "甲", format: "General" },
      { value: 1.5, format: "General" },
    ],
    [
      { value: 3, format: "General" },
      { value: 6, format: "General", formula: "A2*2" },
    ],
  ]);
  expect((await sheetNamed(EMPTY)).rows).toEqual([]);
});

test("progress is told sheet by sheet, and what was read survives structuredClone", async () => {
  const told: string[] = [];
  const content = await readWorkbook(hardWorkbook(), { onProgress: ({ sheet }) => told.push(sheet) });
  expect(told).toEqual([EXPENDITURE, PROTECTED, HIDDEN, EMPTY, PREFIXED]);
  expect(structuredClone(content)).toEqual(content);
});
