import { expect } from "vitest";
import type { Page } from "playwright-core";
import type { GridEdit } from "../../../src/workbench/grid/grid";
import { inGrid, show, test } from "./grid-test";
import { gridWorkbook, OTHER, SHEET } from "./grid-workbook";

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

/** Pastes what was copied: without a window, Chromium has no key for it. */
async function paste(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const clipboardData = new DataTransfer();
    for (const kind of item?.types ?? []) clipboardData.setData(kind, await (await item?.getType(kind))?.text() ?? "");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
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
