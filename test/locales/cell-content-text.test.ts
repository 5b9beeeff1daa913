import { expect, test } from "vitest";
import { cellContentText } from "../../src/locales/cell-content-text";
import type { Cell } from "../../src/sheet/cell";

const cell = (value: Cell["value"], formula?: string): Cell => ({ value, format: "General", ...(formula === undefined ? {} : { formula }) });

test.each([
  [null, "", null],
  [cell(null), "", null],
  [cell(950.0700000000001), "950.07", null],
  [cell("一、收入\n（万元）"), "一、收入 （万元）", null],
  [cell(true), "TRUE", null],
  [cell({ error: "#REF!" }), "#REF!", null],
  [cell(1145.81, "SUM(B3:B4)"), "=SUM(B3:B4)", "1145.81"],
])("%j is said as %s", (held, text, result) => {
  expect(cellContentText(held)).toEqual({ text, result });
});
