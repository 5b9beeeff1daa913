import { expect, test } from "vitest";
import { review } from "../../src/review/review-workbook";
import { addressToText } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { FIRST_LINE, FORM_SHEET, scoredForm } from "../scoring/scored-form";
import { changeOf } from "./change-of";
import { packParts, partText, plainParts, styleSheet, worksheet, xf } from "./workbook-parts";

/** 15 January 2025 in either system. */
const LATE = { 1900: 45672, 1904: 44210 } as const;
const SHORT_DATE = 14;
const ACTUAL = { row: FIRST_LINE, column: 4 };

function cellXml(value: CellValue, at: string): string {
  if (typeof value === "number") return `<c r="${at}"${at === addressToText(ACTUAL) ? ' s="1"' : ""}><v>${String(value)}</v></c>`;
  return typeof value === "string" ? `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>` : "";
}

/** A self-evaluation of 2024 whose only indicator was to be done by the end of the year. */
function fileWith(actual: number, properties: string): Uint8Array {
  const { sheets } = scoredForm({ lines: [["产出指标", "时效指标", "完成时间", "12月31日前", actual, 90, 90]], total: 100 });
  const rows = (sheets[0]?.rows ?? []).map((cells, row) => {
    const inside = cells.map((cell, column) => cellXml(cell?.value ?? null, addressToText({ row, column }))).join("");
    return `<row r="${String(row + 1)}">${inside}</row>`;
  });
  const parts = plainParts({ [FORM_SHEET]: worksheet(rows.join("")) }, { "xl/styles.xml": styleSheet([xf(0), xf(SHORT_DATE)]) });
  return packParts({ ...parts, "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("<sheets>", `${properties}<sheets>`) });
}

async function reasonFor(bytes: Uint8Array): Promise<string | undefined> {
  const [scores] = review(await new XlsxHost(bytes).read()).scores;
  const score = scores?.rows[0]?.score;
  return score?.kind === "unscored" ? score.reason : score?.kind;
}

test.each([
  ["1904", '<workbookPr date1904="1"/>', LATE[1904]], ["1904, said in words", '<workbookPr date1904="true"/>', LATE[1904]],
  ["1900", "<workbookPr/>", LATE[1900]], ["1900, said so", '<workbookPr date1904="0"/>', LATE[1900]],
])("a date that is late counts as late under the system of %s", async (_, properties, serial) => {
  expect(await reasonFor(fileWith(serial, properties))).toBe("late");
});

test("the number of 1904 would be four years early, and so in time, under the system of 1900", async () => {
  expect(await reasonFor(fileWith(LATE[1904], ""))).toBe("computed");
});

test("the text that stands for a date in the list of scores is the day that Excel shows", async () => {
  const [scores] = review(await new XlsxHost(fileWith(LATE[1904], '<workbookPr date1904="1"/>')).read()).scores;
  expect(scores?.rows[0]?.actualText).toBe("2025-1-15");
});

test("the system stands with the sheet, and writing leaves it and every stored number as they are", async () => {
  const bytes = fileWith(LATE[1904], '<workbookPr date1904="1"/>');
  const host = new XlsxHost(bytes);
  const content = await host.read();
  expect(content.sheets[0]?.dateSystem).toBe("1904");
  await host.write([changeOf(content, FORM_SHEET, "G7", { value: 80 })]);
  expect(partText(host.bytes(), "xl/worksheets/sheet1.xml")).toContain(`<c r="E7" s="1"><v>${String(LATE[1904])}</v></c>`);
  expect(partText(host.bytes(), "xl/workbook.xml")).toContain('date1904="1"');
  const again = await new XlsxHost(host.bytes()).read();
  expect(again.sheets[0]?.rows[ACTUAL.row]?.[ACTUAL.column]).toEqual(content.sheets[0]?.rows[ACTUAL.row]?.[ACTUAL.column]);
  const edited = changeOf(again, FORM_SHEET, "E7", { value: LATE[1904] - 30 });
  await host.write([edited]);
  expect(partText(host.bytes(), "xl/worksheets/sheet1.xml")).toContain(`<v>${String(LATE[1904] - 30)}</v>`);
});
