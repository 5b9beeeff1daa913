import type { ConditionalRule } from "hucre";
import { expect, test } from "vitest";
import { conditionalFormats } from "../../../../src/workbench/grid/snapshot/conditional-formats";
import { notDrawn } from "../../../../src/workbench/grid/snapshot/not-drawn";
import { paletteOf } from "../../../../src/workbench/grid/snapshot/palette";

const look = (...conditionalRules: ConditionalRule[]) => ({ name: "表", rows: [], conditionalRules });

const RULE = { priority: 1, range: "B2:C9 E2" };

test.each([
  [{ type: "cellIs", operator: "lessThanOrEqual", formula: "$A$1" }, { subType: "formula", value: "=B2<=($A$1)" }],
  [{ type: "cellIs", operator: "between", formula: ["1", "5"] }, { subType: "formula", value: "=AND(B2>=MIN(1,5),B2<=MAX(1,5))" }],
  [{ type: "cellIs", operator: "notBetween", formula: ["1", "5"] }, { subType: "formula", value: "=NOT(AND(B2>=MIN(1,5),B2<=MAX(1,5)))" }],
  [{ type: "expression", formula: "B2>$C2" }, { subType: "formula", value: "=B2>$C2" }],
  [{ type: "duplicateValues" }, { subType: "duplicateValues" }],
  [{ type: "containsText", text: "无" }, { subType: "text", operator: "containsText", value: "无" }],
] as const)("%j", (rule, expected) => {
  const [made] = conditionalFormats(look({ ...RULE, ...rule } as ConditionalRule), paletteOf());
  expect(made?.rule).toMatchObject({ type: "highlightCell", ...expected });
  expect(made?.ranges).toEqual([
    { startRow: 1, startColumn: 1, endRow: 8, endColumn: 2 },
    { startRow: 1, startColumn: 4, endRow: 1, endColumn: 4 },
  ]);
});

test("the look of a rule is its font, frame and background", () => {
  const style = { font: { color: { rgb: "9C0006" } }, fill: { type: "pattern", pattern: "none", bgColor: { rgb: "FFC7CE" } } } as const;
  const [made] = conditionalFormats(look({ ...RULE, type: "expression", formula: "TRUE", style }), paletteOf());
  expect(made?.rule).toMatchObject({ style: { cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" } } });
});

test("rules that the grid has no words for are left out and said", () => {
  const rules = look({ ...RULE, type: "iconSet" }, { ...RULE, type: "aboveAverage" });
  expect(conditionalFormats(rules, paletteOf())).toEqual([]);
  expect(notDrawn({ sheets: [rules] })).toEqual(["icon-set", "other"]);
});
