import type { CellStyle } from "hucre";
import { expect, test } from "vitest";
import { mergeFrames } from "../../../../src/workbench/grid/snapshot/merge-frames";

const line = { style: "thin" } as const;
const FRAMED: CellStyle = { border: { top: line, right: line, bottom: line, left: line }, alignment: { horizontal: "center" } };
const AREA = { startRow: 1, startCol: 1, endRow: 3, endCol: 3 };

test("the frame of the first cell runs around the whole area, and not through it", () => {
  const frames = mergeFrames([AREA], (key) => (key === "1,1" ? FRAMED : undefined));
  expect(frames.get("1,1")).toEqual({ border: { top: line, left: line }, alignment: { horizontal: "center" } });
  expect(frames.get("1,3")?.border).toEqual({ top: line, right: line });
  expect(frames.get("3,2")?.border).toEqual({ bottom: line });
  expect(frames.get("2,1")?.border).toEqual({ left: line });
  expect(frames.has("2,2")).toBe(false);
});

test("sides that a cell has itself stay where the first cell has none", () => {
  const own: CellStyle = { border: { bottom: { style: "medium" }, top: line } };
  const frames = mergeFrames([AREA], (key) => (key === "1,1" ? { border: { top: line } } : key === "3,2" ? own : undefined));
  expect(frames.get("3,2")?.border).toEqual({ bottom: { style: "medium" } });
});

test("areas without a frame are left alone", () => {
  expect(mergeFrames([AREA], () => ({ font: { bold: true } })).size).toBe(0);
});
