import { expect, test } from "vitest";
import { valueOf } from "../../../../src/workbench/grid/snapshot/cell-data";
import { paletteOf } from "../../../../src/workbench/grid/snapshot/palette";
import { richText } from "../../../../src/workbench/grid/snapshot/rich-text";

const FONTS = { cell: { name: "黑体", size: 14 }, book: { name: "宋体", size: 11 } };
const RED = { color: { rgb: "FFFF0000" }, bold: true };

const document = (text: string, runs: Parameters<typeof richText>[1]) => richText(text, runs, FONTS, paletteOf());

test("letters without a font look like the cell, those with one like the workbook where it says nothing", () => {
  expect(document("注：逾期", [{ text: "注：" }, { text: "逾期", font: RED }])?.body?.textRuns).toEqual([
    { st: 0, ed: 2, ts: { ff: "黑体", fs: 14 } },
    { st: 2, ed: 4, ts: { ff: "宋体", fs: 11, bl: 1, cl: { rgb: "#FF0000" } } },
  ]);
});

test("lines are paragraphs, and the words come back as they were", () => {
  const made = document("一\n二\n", [{ text: "一\n", font: RED }, { text: "二\n" }]);
  expect(made?.body?.paragraphs).toEqual([{ startIndex: 1 }, { startIndex: 3 }, { startIndex: 4 }]);
  expect(valueOf({ p: made! })).toBe("一\n二\n");
});

test.each([
  ["that are not the text that we read", "甲", [{ text: "乙", font: RED }]],
  ["none of which has a font of its own", "甲乙", [{ text: "甲" }, { text: "乙" }]],
])("runs %s are no document", (_, text, runs) => {
  expect(document(text, runs)).toBeUndefined();
});
