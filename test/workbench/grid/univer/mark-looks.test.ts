import { expect, test } from "vitest";
import { markLooks } from "../../../../src/workbench/grid/univer/mark-looks";

const cell = { sheet: "表", row: 1, column: 1 };
const alone = (): null => null;

test.each([
  ["error", 1, "#A80F1B", "#FFD2CD"],
  ["warning", 4, "#7A4B00", "#FFF3C9"],
  ["consequence", 3, "#A80F1B", undefined],
] as const)("%s", (kind, s, frame, fill) => {
  const side = { s, cl: { rgb: frame } };
  const bd = { t: side, r: side, b: side, l: side };
  expect(markLooks([{ cell, kind }], "fill-and-border", alone).get("1,1")).toEqual({ ...(fill !== undefined && { bg: { rgb: fill } }), bd });
  expect(markLooks([{ cell, kind }], "border-only", alone).get("1,1")).toEqual({ bd });
});

test("a merged cell is framed around its area", () => {
  const looks = markLooks([{ cell, kind: "error" }], "border-only", () => ({ startRow: 1, endRow: 2, startColumn: 1, endColumn: 3 }));
  expect([...looks].map(([key, { bd }]) => [key, Object.keys(bd ?? {}).sort().join("")])).toEqual([
    ["1,1", "lt"], ["1,2", "t"], ["1,3", "rt"], ["2,1", "bl"], ["2,2", "b"], ["2,3", "br"],
  ]);
});
