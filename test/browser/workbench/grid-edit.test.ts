import { expect } from "vitest";
import type { Page } from "playwright-core";
import type { GridEdit } from "../../../src/workbench/grid/grid";
import { inGrid, show, test } from "./grid-test";
import { gridWorkbook, OTHER, SHEET } from "./grid-workbook";
import { paste } from "./paste";

const at = (row: number, column: number, sheet = SHEET): { sheet: string; row: number; column: number } => ({ sheet, row, column });

const MONEY = "#,##0.00";

async function edits(page: Page): Promise<GridEdit[]> {
  await expect.poll(() => inGrid(page, (grid) => grid.edits.length), { timeout: 20_000 }).toBeGreaterThan(0);
  return inGrid(page, (grid) => grid.edits.splice(0));
}

/** Types into a cell as a person does, and answers what the grid then told. */
async function type(page: Page, row: number, column: number, text: string): Promise<GridEdit | undefined> {
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(row, column));
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  return (await edits(page))[0];
}

/** The keyboard belongs to the grid once it was clicked. */
async function open(page: Page): Promise<void> {
  await show(page, gridWorkbook());
  await page.mouse.click(700, 500);
}

test("typing tells before and after, and what was calculated because of it", async ({ page }) => {
  await open(page);
  const edit = await type(page, 1, 1, "900.17");
  expect(edit?.edited).toEqual([{ cell: at(1, 1), before: { value: 890.17, format: MONEY }, after: { value: 900.17, format: MONEY } }]);
  expect(edit?.recalculated).toEqual(
    expect.arrayContaining([
      { cell: at(3, 1), state: { value: 1155.81, format: MONEY, formula: "SUM(B2:B3)" } },
      { cell: at(4, 3), state: { value: 900.17, format: "General", formula: "B2*1" } },
      { cell: at(0, 0, OTHER), state: { value: 2311.62, format: "General", formula: `${SHEET}!B4*2` } },
    ]),
  );
  // The words that a formula gives are the same as before, and kept formulas keep their values.
  expect(edit?.recalculated.map(({ cell }) => cell)).not.toContainEqual(at(3, 3));
  expect(edit?.recalculated.map(({ cell }) => cell)).not.toContainEqual(at(4, 0));
});

test.for([
  ["a percentage", 1, 2, "95%", { value: 0.95, format: "0.00%" }],
  ["a whole number into a percent cell", 1, 2, "95", { value: 0.95, format: "0.00%" }],
  ["a ratio into a percent cell", 1, 2, "0.985", { value: 0.985, format: "0.00%" }],
  ["a percentage into a plain cell", 8, 1, "98.66%", { value: 0.9866, format: "0.00%" }],
  ["a figure with separators", 1, 1, "1,234.56", { value: 1234.56, format: MONEY }],
  ["digits into a text cell", 2, 3, "0013", { value: "0013", format: "@" }],
  ["words", 8, 1, "无", { value: "无", format: "General" }],
  ["a date", 1, 4, "2024/5/7", { value: 45419, format: "yyyy/m/d" }],
  ["a truth", 8, 1, "TRUE", { value: true, format: "General" }],
  ["a formula", 8, 1, "=B2*2", { value: 1780.34, format: "General", formula: "B2*2" }],
] as const)("%s is read as in Excel", async ([, row, column, text, after], { page }) => {
  await open(page);
  const edit = await type(page, row, column, text);
  expect(edit?.edited).toMatchObject([{ cell: at(row, column), after }]);
  expect(edit?.edited[0]?.before.formula).toBeUndefined();
});

test("what is cleared and taken back with the keyboard is told", async ({ page }) => {
  await open(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(1, 1));
  await page.keyboard.press("Delete");
  const [cleared] = await edits(page);
  expect(cleared?.edited).toEqual([{ cell: at(1, 1), before: { value: 890.17, format: MONEY }, after: { value: null, format: MONEY } }]);
  await page.keyboard.press("Control+z");
  const [back] = await edits(page);
  expect(back?.edited).toEqual([{ cell: at(1, 1), before: { value: null, format: MONEY }, after: { value: 890.17, format: MONEY } }]);
  expect(back?.recalculated).toContainEqual({ cell: at(3, 1), state: { value: 1145.81, format: MONEY, formula: "SUM(B2:B3)" } });
});

test("a formula that cannot be evaluated comes back when typing over it is taken back", async ({ page }) => {
  await open(page);
  const kept = { value: 7, format: "General", formula: "UNKNOWN.FUNCTION(B2)" };
  const edit = await type(page, 4, 0, "9");
  expect(edit?.edited).toEqual([{ cell: at(4, 0), before: kept, after: { value: 9, format: "General" } }]);
  expect(edit?.recalculated).toEqual([{ cell: at(4, 2), state: { value: 10, format: "General", formula: "A5+1" } }]);
  await page.keyboard.press("Control+z");
  expect((await edits(page))[0]?.edited).toEqual([{ cell: at(4, 0), before: { value: 9, format: "General" }, after: kept }]);
});

test("copied cells are told with the formulas that they then have", async ({ page }) => {
  await open(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(3, 1));
  await page.keyboard.press("Control+c");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("1,145.81");
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(3, 5));
  await paste(page);
  const [edit] = await edits(page);
  expect(edit?.edited).toEqual([
    { cell: at(3, 5), before: { value: null, format: "General" }, after: { value: 0, format: MONEY, formula: "SUM(F2:F3)" } },
  ]);
});

test("cells set by the program are no edits, and the answer is what was calculated", async ({ page }) => {
  await open(page);
  const states = [
    { cell: at(1, 1), state: { value: 1000, format: MONEY } },
    { cell: at(1, 2), state: { value: 0.3, format: "0%" } },
    { cell: at(8, 0), state: { value: 1, format: "General", formula: "UNKNOWN.FUNCTION(B2)" } },
    { cell: at(8, 1), state: { value: 0, format: "0.0", formula: "B2+B3" } },
  ];
  const results = await inGrid(page, (grid, cells) => grid.set(cells), states);
  expect(results).toContainEqual({ cell: at(3, 1), state: { value: 1255.64, format: MONEY, formula: "SUM(B2:B3)" } });
  expect(results).toContainEqual({ cell: at(8, 1), state: { value: 1255.64, format: "0.0", formula: "B2+B3" } });
  expect(results.map(({ cell }) => cell)).not.toContainEqual(at(8, 0));
  expect((await type(page, 1, 2, "40%"))?.edited).toEqual([{ cell: at(1, 2), before: { value: 0.3, format: "0%" }, after: { value: 0.4, format: "0%" } }]);
  expect((await type(page, 8, 0, "2"))?.edited[0]?.before).toEqual({ value: 1, format: "General", formula: "UNKNOWN.FUNCTION(B2)" });
});

test.for([
  ["a figure with separators", "B2", 890.17], ["their sum", "SUM(B2:B3)", 1145.81], ["percentages", "C2+C3", 0.75], ["a date", "E2+1", 45419], ["the greatest", "MAX(B2:B3)", 890.17],
] as const)("a formula on %s keeps the format that its cell has, as in the file", async ([, formula, value], { page }) => {
  await open(page);
  const states = [
    { cell: at(8, 1), state: { value: 0, format: "General", formula } },
    { cell: at(9, 1), state: { value: 0, format: "0.0", formula } },
  ];
  await inGrid(page, (grid, cells) => grid.set(cells), states);
  expect(await held(page, at(8, 1), at(9, 1))).toEqual([{ value, format: "General", formula }, { value, format: "0.0", formula }]);
});

test("the program's changes are not in the grid's own undo", async ({ page }) => {
  await open(page);
  await type(page, 1, 1, "1");
  await inGrid(page, (grid, cells) => grid.set(cells), [{ cell: at(2, 1), state: { value: 2, format: MONEY } }]);
  await page.keyboard.press("Control+z");
  expect((await edits(page))[0]?.edited).toEqual([{ cell: at(1, 1), before: { value: 1, format: MONEY }, after: { value: 890.17, format: MONEY } }]);
});

test("what would be in the grid only, and not in the file, cannot be done", async ({ page }) => {
  await open(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(1, 0));
  const before = (await page.locator("#grid").screenshot()).toString("base64");
  await page.keyboard.press("Control+b");
  await page.keyboard.press("Control+9");
  await page.keyboard.press("Control+0");
  expect((await type(page, 8, 1, "后"))?.edited).toHaveLength(1);
  await page.keyboard.press("Control+z");
  await edits(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(1, 0));
  await expect.poll(async () => (await page.locator("#grid").screenshot()).toString("base64")).toBe(before);
});

const held = (page: Page, ...cells: ReturnType<typeof at>[]) => inGrid(page, (grid, wanted) => grid.held(wanted), cells);

/** The middle of a cell of usual size on the screen, below the button and the letters of the columns. */
const middle = (row: number, column: number): { x: number; y: number } => ({ x: 46 + 72 * (column + 0.5), y: 26 + 20 + 20 * (row + 0.5) });

test("what is cut and put elsewhere is told, with what then rests on it", async ({ page }) => {
  await open(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(1, 1));
  await page.keyboard.press("Control+x");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("890.17");
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(8, 5));
  await paste(page);
  const [edit] = await edits(page);
  expect(edit?.edited).toContainEqual({ cell: at(1, 1), before: { value: 890.17, format: MONEY }, after: { value: null, format: "General" } });
  expect(edit?.edited).toContainEqual({ cell: at(8, 5), before: { value: null, format: "General" }, after: { value: 890.17, format: MONEY } });
  // As in Excel, formulas follow a cell that moves, and ranges that only hold it among others do not.
  expect(await held(page, at(4, 3), at(3, 1))).toMatchObject([{ formula: "F9*1", value: 890.17 }, { formula: "SUM(B2:B3)", value: 255.64 }]);
  const told = new Map([...(edit?.edited ?? []).map(({ cell, after }) => [`${String(cell.row)},${String(cell.column)}`, after] as const), ...(edit?.recalculated ?? []).map(({ cell, state }) => [`${String(cell.row)},${String(cell.column)}`, state] as const)]);
  expect(told.get("4,3")).toMatchObject({ formula: "F9*1" });
  expect(told.get("3,1")).toMatchObject({ value: 255.64 });
});

test("a cell that is dragged elsewhere by its rim is told", async ({ page }) => {
  await open(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(2, 1));
  const [from, to] = [middle(2, 1), middle(8, 3)];
  await page.mouse.move(from.x, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y - 30, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  const [edit] = await edits(page);
  expect(edit?.edited).toContainEqual({ cell: at(2, 1), before: { value: 255.64, format: MONEY }, after: { value: null, format: "General" } });
  expect(edit?.edited).toContainEqual({ cell: at(8, 3), before: { value: null, format: "General" }, after: { value: 255.64, format: MONEY } });
  expect(await held(page, at(3, 1))).toMatchObject([{ value: 890.17 }]);
});

test("a block from another program is put cell by cell, numbers as numbers and codes as texts where cells say so", async ({ page }) => {
  await open(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(1, 1));
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "1,000.50\t40%\r\n2000\t无\r\n");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  const [edit] = await edits(page);
  expect(edit?.edited.map(({ cell, after }) => [cell.row, cell.column, after.value])).toEqual([[1, 1, 1000.5], [1, 2, 0.4], [2, 1, 2000], [2, 2, "无"]]);
  expect(await held(page, at(3, 1))).toMatchObject([{ value: 3000.5 }]);
});

test("functions younger than Excel 2007 are typed without and told with the prefix that files have", async ({ page }) => {
  await open(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(8, 1));
  // As fast as a person: the grid proposes functions while one types, and Enter would take what it proposed a moment ago.
  await page.keyboard.type('=IFS(B2>1,"IFS(",TRUE,0)', { delay: 60 });
  await page.keyboard.press("Enter");
  const [edit] = await edits(page);
  expect(edit?.edited).toMatchObject([{ after: { value: "IFS(", formula: '_xlfn.IFS(B2>1,"IFS(",TRUE,0)' } }]);
  const states = [{ cell: at(9, 1), state: { value: 0, format: "General", formula: "_xlfn.MAXIFS(B2:B3,B2:B3,\">0\")" } }];
  const results = await inGrid(page, (grid, cells) => grid.set(cells), states);
  expect(results).toEqual([{ cell: at(9, 1), state: { value: 890.17, format: "General", formula: "_xlfn.MAXIFS(B2:B3,B2:B3,\">0\")" } }]);
});

test("Escape gives up what is being typed, and nothing is told", async ({ page }) => {
  await open(page);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(1, 1));
  await page.keyboard.type("777");
  await page.keyboard.press("Escape");
  expect(await held(page, at(1, 1))).toEqual([{ value: 890.17, format: MONEY }]);
  // The next edit comes alone.
  const edit = await type(page, 8, 1, "后");
  expect(edit?.edited.map(({ cell }) => cell)).toEqual([at(8, 1)]);
  expect(await inGrid(page, (grid) => grid.edits.length)).toBe(0);
});

test("an edit that is taken back can be made again with the keyboard", async ({ page }) => {
  await open(page);
  await type(page, 1, 1, "900.17");
  await page.keyboard.press("Control+z");
  expect((await edits(page))[0]?.edited).toMatchObject([{ after: { value: 890.17, format: MONEY } }]);
  await page.keyboard.press("Control+y");
  const [again] = await edits(page);
  expect(again?.edited).toMatchObject([{ cell: at(1, 1), before: { value: 890.17 }, after: { value: 900.17, format: MONEY } }]);
  expect(again?.recalculated).toContainEqual({ cell: at(3, 1), state: { value: 1155.81, format: MONEY, formula: "SUM(B2:B3)" } });
});
