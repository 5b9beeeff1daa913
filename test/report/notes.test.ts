import { expect, test } from "vitest";
import { isTail } from "../../src/review/is-tail";
import { localeOf } from "../../src/locales";
import { makeReport } from "../../src/report/make-report";
import { sampleNames } from "../golden/sample-workbooks";
import { digestOfSample, inputOf } from "./report-of-sample";

const zh = localeOf("zh-CN");
const notesOf = (report: ReturnType<typeof makeReport>) => report.sections.find(({ heading }) => heading === "尾差和提示")?.rows ?? [];

test("tails of a table are one row, whatever their number, and hints follow; neither is among what is to do", async () => {
  let tails = 0;
  for (const name of sampleNames) {
    const digest = await digestOfSample(name);
    const report = makeReport(inputOf(digest), zh);
    const tables = new Set(digest.findings.filter(isTail).map(({ form }) => form));
    const rows = notesOf(report).filter(({ tone }) => tone === "tail");
    expect(rows, name).toHaveLength(tables.size);
    for (const { cells } of rows) expect(cells[2]).toMatch(/^\d+ 处，在四舍五入允许范围内$/);
    expect(report.sections[0]?.rows.filter(({ tone }) => tone === "tail" || tone === "info")).toEqual([]);
    tails += rows.length;
  }
  expect(tails).toBeGreaterThan(0);
});

test("few tails are told with their differences, many by their cells", async () => {
  const all = await Promise.all(sampleNames.map(digestOfSample));
  const found = all.flatMap((digest) => digest.findings).filter(isTail).filter(({ kind, verdict }) => kind === "sum" && verdict.difference !== undefined);
  const tail = found[0]!;
  const digest = all.find(({ findings }) => findings.includes(tail))!;
  const many = Array.from({ length: 9 }, (_, row) => ({ ...tail, relation: `${tail.relation}/${row}`, cell: { ...tail.cell, row: 10 + row } }));
  const placeOf = (open: typeof many) => notesOf(makeReport({ ...inputOf(digest), open }, zh)).find(({ tone }) => tone === "tail")?.cells[1];
  expect(placeOf([tail])).toMatch(/^[A-Z]+\d+ [+−][\d.,]+$/);
  expect(placeOf(many)).toMatch(/^[A-Z]+11:[A-Z]+19$/);
});
