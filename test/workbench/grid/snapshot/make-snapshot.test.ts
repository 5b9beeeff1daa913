import type { ICellData } from "@univerjs/core";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addressToText } from "../../../../src/sheet/address";
import { makeSnapshot } from "../../../../src/workbench/grid/snapshot/make-snapshot";
import { valueOf } from "../../../../src/workbench/grid/snapshot/cell-data";
import type { WorkbookSnapshot } from "../../../../src/workbench/grid/snapshot/workbook-snapshot";
import { readWorkbook } from "../../../../src/xlsx/read-workbook";
import { hardWorkbook } from "../../../xlsx/hard-workbook";
import { packParts, plainParts, worksheet } from "../../../xlsx/workbook-parts";

const SAMPLES = new URL("../../../../assets/samples/", import.meta.url);
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(encodeURIComponent(name), SAMPLES)));

/** Cells of the snapshot as texts, to compare with those of our reader. */
function snapshotCells({ data }: WorkbookSnapshot): string[] {
  return data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    return Object.entries((sheet?.cellData ?? {}) as Record<string, Record<string, ICellData>>).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, cell]) => {
        const value = valueOf(cell);
        if (value === null && !cell.f) return [];
        const format = data.styles[cell.s as string]?.n?.pattern ?? "General";
        return [JSON.stringify([sheet?.name, addressToText({ row: Number(row), column: Number(column) }), value, cell.f?.slice(1), format])];
      }),
    );
  });
}

async function readerCells(bytes: Uint8Array): Promise<string[]> {
  return (await readWorkbook(bytes)).sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell && (cell.value !== null || cell.formula !== undefined)
          ? [JSON.stringify([name, addressToText({ row, column }), cell.value, cell.formula, cell.format])]
          : [],
      ),
    ),
  );
}

test.each([...readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")), ""])("the grid shows the cells that we read from %s", async (name) => {
  const bytes = name === "" ? hardWorkbook() : sample(name);
  const cells = snapshotCells(await makeSnapshot(bytes));
  expect(cells.length).toBeGreaterThan(15);
  expect(cells).toEqual(await readerCells(bytes));
});

test("merges, frozen panes, what is hidden, names, notes and conditional formats come along", async () => {
  const { data, notDrawn } = await makeSnapshot(hardWorkbook());
  const [first, , hidden] = data.sheetOrder.map((id) => data.sheets[id]);
  expect(first?.mergeData).toContainEqual({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 4 });
  expect(first?.freeze).toEqual({ xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 });
  expect(first?.rowData).toMatchObject({ 0: { h: 37 }, 4: { hd: 1 } });
  expect(first?.columnData).toMatchObject({ 0: { w: 192 }, 5: { hd: 1 } });
  expect(hidden?.hidden).toBe(1);
  const resource = (name: string): unknown => JSON.parse(data.resources?.find((one) => one.name === name)?.data ?? "null");
  expect(resource("SHEET_NOTE_PLUGIN")).toMatchObject({ s1: { 3: { 1: { note: "与预算批复核对" } } } });
  expect(resource("SHEET_DEFINED_NAME_PLUGIN")).toMatchObject({ n0: { name: "预算合计", formulaOrRefString: "支出总表!$B$6" } });
  const formats = (resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN") as Record<string, { rule: { type: string; value?: string }; stopIfTrue: boolean }[]>)["s1"];
  expect(formats?.map(({ rule, stopIfTrue }) => [rule.type, rule.value, stopIfTrue])).toEqual([
    ["highlightCell", "=D4>1", true], ["colorScale", undefined, false], ["dataBar", undefined, false], ["highlightCell", "=B4>(500)", false],
    ["iconSet", undefined, false], ["iconSet", undefined, false],
  ]);
  expect(notDrawn).toEqual(["chart", "image", "other"]);
});

test("letters of a text that look each their own way are a document", async () => {
  const { data } = await makeSnapshot(hardWorkbook());
  expect(data.sheets["s1"]?.cellData?.[2]?.[2]).toMatchObject({
    v: "执行数 (决算)", t: 1,
    p: { body: { dataStream: "执行数 (决算)\r\n", textRuns: [{ st: 0, ed: 3, ts: { bl: 1, fs: 11 } }, { st: 3, ed: 8 }], paragraphs: [{ startIndex: 8 }] } },
  });
});

test("marks of ours in the file are marks, and not taken for formats of the user", async () => {
  const rule = '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>N(&quot;gouji:error&quot;)=0</formula></cfRule></conditionalFormatting>';
  const { data, fileMarks } = await makeSnapshot(packParts(plainParts({ 表: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', rule) })));
  expect(data.resources?.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data).toBe('{"s1":[]}');
  expect(fileMarks).toEqual({ marks: [{ cell: { sheet: "表", row: 0, column: 0 }, kind: "error" }], style: "border-only" });
});

test("bytes that are no workbook are refused", async () => {
  await expect(makeSnapshot(new Uint8Array([1, 2, 3]))).rejects.toThrow("not-a-workbook");
});
