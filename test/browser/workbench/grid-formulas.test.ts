import { expect } from "vitest";
import type { CellReference } from "../../../src/sheet/address";
import { MAIN, packParts, plainParts } from "../../xlsx/workbook-parts";
import { inGrid, show, test } from "./grid-test";

const sheet = (cells: string): string => `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const formula = (cell: string, source: string, value: number): string => `<c r="${cell}"><f>${source}</f><v>${String(value)}</v></c>`;
const at = (name: string, column: number): CellReference => ({ sheet: name, row: 0, column });

/** One figure, on which formulas of three sheets rest, one of them through a defined name. */
function threeSheets(): Uint8Array {
  const parts = plainParts({
    一: sheet(`<c r="A1"><v>1</v></c>${formula("B1", "A1*2", 2)}${formula("C1", "基数*10", 10)}`),
    二: sheet(formula("A1", "一!A1*3", 3)),
    三: sheet(formula("A1", "一!B1+二!A1", 5)),
  });
  const names = '<definedNames><definedName name="基数">一!$A$1</definedName></definedNames>';
  return packParts({ ...parts, "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("</sheets>", `</sheets>${names}`) });
}

test("an answer holds the results of all sheets and of defined names, time and again", async ({ page }) => {
  expect((await show(page, threeSheets())).unevaluated).toEqual([]);
  for (const value of [5, 7, 11, 13]) {
    const results = await inGrid(page, (grid, given) => grid.set([{ cell: { sheet: "一", row: 0, column: 0 }, state: { value: given, format: "General" } }]), value);
    const byPlace = Object.fromEntries(results.map(({ cell, state }) => [`${cell.sheet}${String(cell.column)}`, state.value]));
    expect(byPlace).toEqual({ 一1: value * 2, 一2: value * 10, 二0: value * 3, 三0: value * 5 });
    const held = await inGrid(page, (grid, cells) => grid.held(cells), [at("一", 1), at("一", 2), at("二", 0), at("三", 0)]);
    expect(held.map((state) => state.value)).toEqual([value * 2, value * 10, value * 3, value * 5]);
  }
});

test("changes that come faster than they are calculated end in what the last of them gives", async ({ page }) => {
  await show(page, threeSheets());
  await inGrid(page, async (grid) => {
    const answers = [];
    for (let value = 1; value <= 40; value++) {
      answers.push(grid.set([{ cell: { sheet: "一", row: 0, column: 0 }, state: { value, format: "General" } }]));
      // Some before the grid begins to calculate, some while it is at it.
      await new Promise((next) => setTimeout(next, (value * 37) % 140));
    }
    await Promise.all(answers);
  });
  const held = await inGrid(page, (grid, cells) => grid.held(cells), [at("一", 1), at("一", 2), at("二", 0), at("三", 0)]);
  expect(held.map((state) => state.value)).toEqual([80, 400, 120, 200]);
});
