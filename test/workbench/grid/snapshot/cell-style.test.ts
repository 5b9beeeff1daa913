import { expect, test } from "vitest";
import { cellStyleOf } from "../../../../src/workbench/grid/snapshot/cell-style";
import { paletteOf } from "../../../../src/workbench/grid/snapshot/palette";

const palette = paletteOf();

test("fonts, fills, frames and alignment are taken over", () => {
  const style = cellStyleOf(
    {
      font: { name: "宋体", size: 16, bold: true, italic: false, underline: true, color: { rgb: "FF0000" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" }, bgColor: { indexed: 64 } },
      border: { top: { style: "thin" }, bottom: { style: "double", color: { rgb: "00FF00" } } },
      alignment: { horizontal: "centerContinuous", vertical: "center", wrapText: true },
    },
    palette,
  );
  expect(style).toEqual({
    ff: "宋体", fs: 16, bl: 1, it: 0, ul: { s: 1, t: 12 }, cl: { rgb: "#FF0000" }, bg: { rgb: "#FFF2CC" },
    bd: { t: { s: 1, cl: { rgb: "#000000" } }, b: { s: 7, cl: { rgb: "#00FF00" } } },
    ht: 2, vt: 2, tb: 3,
  });
});

test.each([
  [30, { a: -30, v: 0 }],
  [90, { a: -90, v: 0 }],
  [120, { a: 30, v: 0 }],
  [255, { a: 0, v: 1 }],
])("text turned by %d", (textRotation, tr) => {
  expect(cellStyleOf({ alignment: { textRotation } }, palette).tr).toEqual(tr);
});

test("indents move the text from the side that it stands at", () => {
  expect(cellStyleOf({ alignment: { horizontal: "left", indent: 2 } }, palette).pd).toEqual({ l: 20 });
  expect(cellStyleOf({ alignment: { horizontal: "right", indent: 1 } }, palette).pd).toEqual({ r: 11 });
});

test("a fill that is none, and a frame without sides, are nothing", () => {
  expect(cellStyleOf({ fill: { type: "pattern", pattern: "none" }, border: {} }, palette)).toEqual({});
});
