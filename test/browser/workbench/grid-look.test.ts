import { expect } from "vitest";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { hardWorkbook } from "../../xlsx/hard-workbook";
import { drawsChinese } from "../chinese-glyphs";
import { saveScreenshot } from "../screenshot";
import { colourPixels } from "./colour-pixels";
import { inGrid, sampleBytes, show, test } from "./grid-test";
import { gridWorkbook, HIDDEN, OTHER, SHEET } from "./grid-workbook";
import { lookWorkbook } from "./look-workbook";

const SAMPLES = ["差错示例", "自评表与指标体系-2024", "部门预算-2019", "预算执行情况-2021"];

const at = (row: number, column: number, sheet = SHEET): { sheet: string; row: number; column: number } => ({ sheet, row, column });

/** What is on the screen of the grid, as a text to compare. */
const picture = async (page: Page): Promise<string> => (await page.locator("#grid").screenshot()).toString("base64");

/** Pixels of a colour in the grid. */
const pixels = (page: Page, ...colour: readonly [number, number, number]): Promise<number> => colourPixels(page.locator("#grid"), colour);

const ERROR_FILL = [0xff, 0xd2, 0xcd] as const;
const ERROR_FRAME = [0xa8, 0x0f, 0x1b] as const;

test.for(SAMPLES)("every sheet of %s can be shown, and all of it is drawn and calculated", async (name, { page }) => {
  expect(await show(page, sampleBytes(name))).toEqual({ unevaluated: [], notDrawn: [] });
  expect(await drawsChinese(page)).toBe(true);
  const sheets = await inGrid(page, ({ grid }) => grid.sheets);
  for (const sheet of sheets) {
    await inGrid(page, ({ grid }, wanted) => grid.activate(wanted), sheet);
    expect(await inGrid(page, ({ grid }) => grid.active.sheet)).toBe(sheet);
  }
  await saveScreenshot(page, `grid-${name}`);
});

test.for([...SAMPLES.map((name) => [name, sampleBytes(name)] as const), ["hard", hardWorkbook()] as const, ["grid", gridWorkbook()] as const, ["looks", lookWorkbook()] as const])(
  "opening %s changes no value and no formula",
  async ([, bytes], { page }) => {
    await show(page, bytes);
    const held = (await readWorkbook(bytes)).sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [{ cell: { sheet, row, column }, state: cell }] : []))),
    );
    // Nothing is calculated before the engine had its time to.
    await inGrid(page, (grid) => grid.set([]));
    expect(await inGrid(page, (grid, cells) => grid.held(cells), held.map(({ cell }) => cell))).toEqual(held.map(({ state }) => state));
  },
);

test("what the grid cannot draw or calculate is said", async ({ page }) => {
  const limits = await show(page, hardWorkbook());
  expect(limits).toEqual({ unevaluated: [{ sheet: "测算", row: 1, column: 0 }], notDrawn: ["chart", "image", "other"] });
  await saveScreenshot(page, "grid-hard");
});

test("formats, icons, ranks, averages, bars, errors, letters of several looks and marks of the file are drawn", async ({ page }) => {
  expect(await show(page, lookWorkbook())).toEqual({ unevaluated: [], notDrawn: [] });
  const [PURPLE, BLUE, GREEN] = [[0x70, 0x30, 0xa0], [0x00, 0xb0, 0xf0], [0x92, 0xd0, 0x50]] as const;
  // Two cells of 72 by 20 pixels; then as many as are below the average, which is 5.
  await expect.poll(() => pixels(page, ...PURPLE)).toBeGreaterThan(1500);
  expect(await pixels(page, ...PURPLE)).toBeLessThan(3 * 72 * 20);
  expect(await pixels(page, ...BLUE)).toBeGreaterThan(4 * 72 * 20);
  expect(await pixels(page, ...GREEN)).toBeGreaterThan(1500);
  expect(await pixels(page, ...ERROR_FILL)).toBeGreaterThan(1000);
  expect(await pixels(page, 0x63, 0x8e, 0xc6)).toBeGreaterThan(20);
  await saveScreenshot(page, "grid-fidelity");
});

test("hidden sheets are not listed and not selected until they are revealed", async ({ page }) => {
  await show(page, gridWorkbook());
  expect(await inGrid(page, ({ grid }) => grid.sheets)).toEqual([SHEET, OTHER]);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(0, 0, HIDDEN));
  expect(await inGrid(page, ({ grid }) => grid.active.sheet)).toBe(SHEET);
  await inGrid(page, ({ grid }, sheet) => grid.reveal(sheet), HIDDEN);
  expect(await inGrid(page, ({ grid }) => grid.sheets)).toEqual([SHEET, OTHER, HIDDEN]);
  await inGrid(page, ({ grid }, cell) => grid.select(cell), at(0, 0, HIDDEN));
  expect(await inGrid(page, ({ grid }) => grid.active)).toEqual({ sheet: HIDDEN, cell: at(0, 0, HIDDEN) });
  expect(await inGrid(page, ({ edits }) => edits)).toEqual([]);
});

test("selecting scrolls to the cell, tells it, and leaves the focus where it was", async ({ page }) => {
  await show(page, sampleBytes("部门预算-2019"));
  await page.locator("#outside").focus();
  const cell = at(60, 2, "表12");
  const before = await picture(page);
  await inGrid(page, ({ grid, selections }, wanted) => {
    selections.length = 0;
    grid.select(wanted);
  }, cell);
  expect(await inGrid(page, ({ selections }) => selections.at(-1))).toEqual({ sheet: "表12", cell });
  expect(await inGrid(page, ({ grid }) => grid.active)).toEqual({ sheet: "表12", cell });
  await expect.poll(() => picture(page)).not.toBe(before);
  await saveScreenshot(page, "grid-selected");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("outside");
});

test("a click tells the cell, merged ones by their first", async ({ page }) => {
  await show(page, gridWorkbook());
  await page.mouse.click(150, 26 + 20 + 6.5 * 20);
  await expect.poll(() => inGrid(page, ({ selections }) => selections.at(-1)?.cell)).toEqual(at(5, 0));
});

test("marks lie over the cells, follow their style, and leave nothing behind", async ({ page }) => {
  await show(page, gridWorkbook());
  const before = await picture(page);
  const marks = [
    { cell: at(1, 2), kind: "error" as const }, { cell: at(2, 2), kind: "warning" as const },
    { cell: at(3, 2), kind: "consequence" as const }, { cell: at(5, 0), kind: "error" as const },
  ];
  await inGrid(page, ({ grid }, given) => grid.mark(given, "fill-and-border"), marks);
  await expect.poll(() => pixels(page, ...ERROR_FILL)).toBeGreaterThan(2000);
  expect(await pixels(page, ...ERROR_FRAME)).toBeGreaterThan(100);
  await saveScreenshot(page, "grid-marks");
  await inGrid(page, ({ grid }, given) => grid.mark(given, "border-only"), marks);
  await expect.poll(() => pixels(page, ...ERROR_FILL)).toBe(0);
  expect(await pixels(page, ...ERROR_FRAME)).toBeGreaterThan(100);
  await inGrid(page, ({ grid }) => grid.mark([], "border-only"));
  await expect.poll(() => picture(page)).toBe(before);
});

test("a sheet of ours is put at the end and filled anew in place", async ({ page }) => {
  await show(page, gridWorkbook());
  const row = (...values: (string | number)[]): { value: string | number; format: string }[] => values.map((value) => ({ value, format: "General" }));
  await inGrid(page, ({ grid }, rows) => grid.putSheet("检查报告", rows, [20, 60]), [row("结论", "有差错"), row("共", 3)]);
  expect(await inGrid(page, ({ grid }) => grid.sheets)).toEqual([SHEET, OTHER, "检查报告"]);
  await inGrid(page, ({ grid }, rows) => grid.putSheet("检查报告", rows), [row("结论", "没有差错")]);
  await inGrid(page, ({ grid }) => grid.activate("检查报告"));
  expect(await inGrid(page, ({ grid }) => grid.sheets)).toEqual([SHEET, OTHER, "检查报告"]);
  expect(await inGrid(page, ({ edits }) => edits)).toEqual([]);
  await saveScreenshot(page, "grid-report");
});

test("another workbook takes the place of the first", async ({ page }) => {
  await show(page, gridWorkbook());
  await inGrid(page, ({ grid }, marks) => grid.mark(marks, "fill-and-border"), [{ cell: at(1, 2), kind: "error" as const }]);
  await show(page, sampleBytes("预算执行情况-2021"));
  expect(await inGrid(page, ({ grid }) => grid.sheets)).toEqual(["预算执行情况表", "基本支出对比"]);
  expect(await pixels(page, ...ERROR_FILL)).toBe(0);
  await show(page, gridWorkbook());
  expect(await inGrid(page, ({ grid }) => grid.sheets)).toEqual([SHEET, OTHER]);
});

test("what is no workbook is refused, and the workbook of before stays", async ({ page }) => {
  await show(page, gridWorkbook());
  await expect(show(page, new Uint8Array([1, 2, 3]))).rejects.toThrow();
  expect(await inGrid(page, ({ grid }) => grid.sheets)).toEqual([SHEET, OTHER]);
});
