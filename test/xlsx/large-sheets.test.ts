import { strToU8, Zip, ZipDeflate } from "fflate";
import { expect, test } from "vitest";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { plainParts, worksheet } from "./workbook-parts";

const SMALL = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');

/** A workbook whose sheet 大 comes from a generator, so that the test itself holds no such text. */
function workbookWith(sheet: Iterable<string>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => {
    pieces.push(piece);
  });
  for (const [path, text] of Object.entries(plainParts({ 大: "", 小: SMALL }))) {
    const entry = new ZipDeflate(path, { level: 1 });
    zip.add(entry);
    if (path === "xl/worksheets/sheet1.xml") for (const piece of sheet) entry.push(strToU8(piece));
    entry.push(typeof text === "string" ? strToU8(path === "xl/worksheets/sheet1.xml" ? "" : text) : text, true);
  }
  zip.end();
  const bytes = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function* rowsOf(count: number, cells: number): Generator<string> {
  const [open = "", close = ""] = worksheet("|").split("|");
  yield open;
  for (let row = 1; row <= count; row++) {
    const line = Array.from({ length: cells }, (_, column) => `<c r="${String.fromCharCode(65 + column)}${String(row)}"><v>${String(row * 7 + column)}.25</v></c>`);
    yield `<row r="${String(row)}">${line.join("")}</row>`;
  }
  yield close;
}

/** Megabytes of rows; the same ones again and again, since nobody is to look at them. */
function* repeated(megabytes: number): Generator<string> {
  const rows = [...rowsOf(1_500, 20)].slice(1, -1).join("");
  const [open = "", close = ""] = worksheet("|").split("|");
  yield open;
  for (let length = 0; length < megabytes * 1024 * 1024; length += rows.length) yield rows;
  yield close;
}

async function measured(bytes: Uint8Array, options = {}) {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const content = await readWorkbook(bytes, options);
  return { ...content, seconds: (performance.now() - start) / 1000, memory: process.memoryUsage().rss - before };
}

test("a sheet of more than two million cells is left out in time and memory, the other is read", async () => {
  const { sheets, unread, seconds, memory } = await measured(workbookWith(rowsOf(110_000, 20)));
  expect(unread).toEqual([{ name: "大", code: "too-large", cells: 2_000_001 }]);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["小"]);
  expect(seconds).toBeLessThan(5);
  expect(memory).toBeLessThan(1_000_000_000);
});

test("a sheet of more than 300 MB of text is left out before it is unpacked", async () => {
  const { unread, seconds } = await measured(workbookWith(repeated(310)));
  expect(unread).toEqual([{ name: "大", code: "too-large" }]);
  expect(seconds).toBeLessThan(1);
});

test("the limit can be set", async () => {
  const bytes = workbookWith(rowsOf(10, 10));
  expect((await readWorkbook(bytes, { maxCellsPerSheet: 99 })).unread).toEqual([{ name: "大", code: "too-large", cells: 100 }]);
  expect((await readWorkbook(bytes, { maxCellsPerSheet: 100 })).unread).toEqual([]);
});

test("200,000 cells are read in well under a second or two", async () => {
  const { sheets, seconds } = await measured(workbookWith(rowsOf(10_000, 20)));
  expect(sheets[0]?.rows).toHaveLength(10_000);
  expect(seconds).toBeLessThan(3);
});
