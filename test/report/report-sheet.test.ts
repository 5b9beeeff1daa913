import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { localeOf } from "../../src/locales";
import type { OwnSheet } from "../../src/host/workbook-host";
import { reportSheet } from "../../src/report/report-sheet";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { expectGolden } from "../golden/golden-file";
import { sheetsAsCsv } from "../xlsx/libreoffice";
import { digestOfSample, inputOf, PLANTED } from "./report-of-sample";

const planted = await digestOfSample(PLANTED);
const input = inputOf(planted);

const bold = (cells: OwnSheet["rows"][number]) => cells.some((cell) => cell.bold === true);
const lineOf = (cells: OwnSheet["rows"][number]) => (bold(cells) ? "■ " : "") + cells.map(({ value }) => String(value ?? "")).join(" | ").replace(/[ |]+$/, "");

test.each(["zh-CN", "en-US"] as const)("the report on the sample with planted errors, %s", (language) => {
  const sheet = reportSheet(input, localeOf(language));
  expectGolden(`report/${PLANTED}.${language}`, `${sheet.name}\n${sheet.rows.map(lineOf).join("\n")}\n`);
});

test("the same review gives the same report, and the report is plain data", () => {
  const sheet = reportSheet(input, localeOf("zh-CN"));
  expect(reportSheet(structuredClone(input), localeOf("zh-CN"))).toEqual(sheet);
  expect(structuredClone(sheet)).toEqual(sheet);
});

test("every column that is used has a width, and no cell holds anything but text", () => {
  const { rows, columnWidths } = reportSheet(input, localeOf("zh-CN"));
  expect(Math.max(...rows.map((cells) => cells.length))).toBe(columnWidths.length);
  expect(new Set(rows.flat().map(({ value }) => (value === null ? "null" : typeof value)))).toEqual(new Set(["string", "null"]));
});

test("a text longer than Excel takes is cut", () => {
  const { rows } = reportSheet({ ...input, workbookName: "长".repeat(40_000) }, localeOf("zh-CN"));
  expect(rows[1]?.[1]?.value).toBe("长".repeat(32_767));
});

test("in a file it is what it was, also to LibreOffice, and an earlier one is replaced", async () => {
  const formulaLike = ["=1+2", "+86", "-5", "@某人", "1,145.80", "2024-01-05"];
  const accepted = planted.findings.slice(0, formulaLike.length).map((finding, at) => ({
    finding, acceptance: { finding: "", explanation: formulaLike[at]!, time: "2026-02-28T16:00:00.000Z", figures: [] },
  }));
  const sheet = reportSheet({ ...input, accepted }, localeOf("zh-CN"));
  const host = new XlsxHost(readFileSync(new URL(`../../assets/samples/${PLANTED}.xlsx`, import.meta.url)));
  await host.putSheet(reportSheet(input, localeOf("zh-CN")));
  await host.putSheet(sheet);
  const written = (await host.read()).sheets.filter(({ name }) => name.startsWith("勾稽检查报告"));
  expect(written).toHaveLength(1);
  const texts = sheet.rows.flat().flatMap(({ value }) => (value === null ? [] : [value]));
  expect(written[0]?.rows.flat().flatMap((cell) => (cell ? [cell.value] : []))).toEqual(texts);
  expect(written[0]?.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
  const csv = (await sheetsAsCsv(host.bytes()))["勾稽检查报告"] ?? "";
  for (const text of texts) expect(csv).toContain(String(text).replaceAll('"', '""'));
});
