import type { Page } from "playwright-core";
import { expect } from "vitest";
import { MAIN, packParts, plainParts, styleSheet, xf } from "../../xlsx/workbook-parts";
import { sampleNames } from "../../golden/sample-workbooks";
import { saveScreenshot } from "../screenshot";
import { inGrid, sampleBytes, show, test } from "./grid-test";

const SHEET = "数";
const MONEY = 2;
const PERCENT = 1;
const DATE = 3;
const STYLES = styleSheet([xf(0), xf(10), xf(4), xf(14)], {});

const figure = (cell: string, value: number, style = 0): string => `<c r="${cell}" s="${String(style)}"><v>${String(value)}</v></c>`;

/** Columns of 8 digits and of 5 in which too much stands; merged, the second row shows its figure whole. */
function narrowWorkbook(): Uint8Array {
  const rows =
    `<row r="1">${figure("A1", 123456789012, MONEY)}${figure("B1", 98765432.1234, PERCENT)}${figure("C1", 45418, DATE)}${figure("D1", 1234567.891)}${figure("E1", 12, MONEY)}` +
    '<c r="F1" t="inlineStr"><is><t>这是一段写不下的话</t></is></c></row>' +
    `<row r="2">${figure("A2", 987654321.12, MONEY)}</row>` +
    `<row r="3"><c r="A3" s="${String(MONEY)}"><f>A1+1</f><v>123456789013</v></c></row>`;
  const columns = [8, 8, 5, 8, 8, 8].map((width, at) => `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`).join("");
  const xml = `<worksheet xmlns="${MAIN}"><cols>${columns}</cols><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells></worksheet>`;
  return packParts(plainParts({ [SHEET]: xml }, { "xl/styles.xml": STYLES }));
}

declare global {
  interface Window {
    drawn: string[];
  }
}

/** Notes every text that is drawn from now on. */
async function open(page: Page, bytes = narrowWorkbook()): Promise<void> {
  await page.evaluate(() => {
    window.drawn = [];
    const draw = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, "fillText")?.value as CanvasText["fillText"];
    CanvasRenderingContext2D.prototype.fillText = function noted(this: CanvasRenderingContext2D, text: string, ...where) {
      window.drawn.push(text);
      draw.call(this, text, ...where);
    };
  });
  await show(page, bytes);
}

/** What stands in the cells now: all of it is drawn again, and the letters and numbers at the rims are left out. */
async function drawn(page: Page): Promise<string[]> {
  await page.evaluate(() => void (window.drawn = []));
  await inGrid(page, ({ grid }) => grid.mark([], "border-only"));
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  const texts = await page.evaluate(() => window.drawn);
  return [...new Set(texts)].filter((text) => !/^(?:[A-Z]|\d{1,3}|)$/.test(text)).sort();
}

const select = (page: Page, row: number, column: number): Promise<void> =>
  inGrid(page, ({ grid }, cell) => grid.select(cell), { sheet: SHEET, row, column });

/** The rim between the heads of the first two columns. */
const RIM = { x: 46 + 68, y: 26 + 10 };

async function dragRim(page: Page, from: number, by: number): Promise<void> {
  await page.mouse.move(RIM.x + from, RIM.y);
  await page.mouse.down();
  await page.mouse.move(RIM.x + from + by, RIM.y, { steps: 8 });
  await page.mouse.up();
}

const WORDS = "这是一段写不下的话";

test("figures, percentages and dates that do not fit show as ####, words and merged cells do not", async ({ page }) => {
  await open(page);
  const kinds = async (): Promise<string[]> => [...new Set((await drawn(page)).map((text) => text.replace(/^#+$/, "####")))];
  await expect.poll(kinds).toEqual(["####", "1234568", "12.00", "987,654,321.12", WORDS].sort());
  await saveScreenshot(page, "grid-narrow");
});

test("a column that is made wider shows them, and hides them again when it is made narrower", async ({ page }) => {
  await open(page);
  await dragRim(page, 0, 120);
  await expect.poll(() => drawn(page)).toEqual(expect.arrayContaining(["123,456,789,012.00", "123,456,789,013.00"]));
  await dragRim(page, 120, -120);
  await expect.poll(() => drawn(page)).not.toContain("123,456,789,012.00");
});

test("a double click on the rim makes the column as wide as its figures", async ({ page }) => {
  await open(page);
  await page.mouse.dblclick(RIM.x, RIM.y);
  await expect.poll(() => drawn(page)).toEqual(expect.arrayContaining(["123,456,789,012.00", "123,456,789,013.00"]));
});

test("what is copied and what is edited is the figure", async ({ page }) => {
  await open(page);
  await page.mouse.click(700, 500);
  await select(page, 0, 0);
  await page.keyboard.press("Control+c");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("123,456,789,012.00");
  await page.keyboard.press("F2");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect.poll(() => inGrid(page, (grid) => grid.edits.at(-1)?.edited[0]?.after.value)).toBe(1234567890123);
});

test.for(sampleNames)("what has room in Excel is not hidden: %s", async (name, { page }) => {
  await open(page, sampleBytes(name));
  for (const sheet of await inGrid(page, ({ grid }) => grid.sheets)) {
    await inGrid(page, ({ grid }, wanted) => grid.activate(wanted), sheet);
    const texts = await drawn(page);
    expect(texts.length, sheet).toBeGreaterThan(5);
    expect(texts.filter((text) => /^#+$|\dE\+\d/.test(text)), sheet).toEqual([]);
  }
});
