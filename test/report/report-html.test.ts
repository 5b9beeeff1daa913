import { expect, test } from "vitest";
import { localeOf } from "../../src/locales";
import { makeReport } from "../../src/report/make-report";
import type { Report } from "../../src/report/report";
import { reportHtml } from "../../src/report/report-html";
import { digestOfSample, inputOf, PLANTED } from "./report-of-sample";

const report = makeReport(inputOf(await digestOfSample(PLANTED)), localeOf("zh-CN"));

/** Texts of elements, as a browser reads them. */
function textsOf(html: string): string[] {
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return [...html.matchAll(/>([^<]+)</g)].map(([, text = ""]) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? "").trim());
}

test("holds every text of the report", () => {
  const texts = new Set(textsOf(reportHtml([report])));
  const said = [report.title, report.limit, ...report.facts.flat(), ...report.sections.flatMap(({ heading, columns, rows, note = "" }) => [heading, ...columns, ...rows.flatMap(({ cells }) => cells), note])];
  expect(said.filter((text) => text !== "" && !texts.has(text.trim()))).toEqual([]);
});

test("needs nothing else and runs nothing", () => {
  const html = reportHtml([report]);
  expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<img|<link|<iframe|\bsrc=|\bhref=|\bon\w+=|url\(|@import/i);
});

test("texts of a workbook are text, whatever they hold", () => {
  const hostile = '</td><script>alert("1")</script>&amp;\u0000\u0007\'';
  const bad: Report = { ...report, title: hostile, facts: [[hostile, hostile]], limit: hostile, sections: [{ heading: hostile, columns: [hostile], rows: [{ tone: "group", cells: [hostile] }, { tone: "error", cells: [hostile] }], note: hostile }] };
  const html = reportHtml([bad]);
  expect(html).not.toContain("<script");
  // eslint-disable-next-line no-control-regex -- that there are none is what is tested
  expect(html).not.toMatch(/[\u0000-\u0008]/);
  expect(textsOf(html).filter((text) => text === hostile.replace("\u0000", "\ufffd").replace("\u0007", "\ufffd")).length).toBe(10);
});

test("every row fills its table", () => {
  const html = reportHtml([report]);
  for (const [table] of html.matchAll(/<table>[^]*?<\/table>/g)) {
    const columns = [...table.matchAll(/scope="col"/g)].length;
    for (const [row] of table.matchAll(/<tr class="(?!group)[^]*?<\/tr>/g)) expect([...row.matchAll(/<td>/g)]).toHaveLength(columns);
  }
});

test("several workbooks stand on one page, in the order given", () => {
  const other: Report = { ...report, facts: [["工作簿", "另一个.xlsx"]] };
  const html = reportHtml([report, other]);
  expect(html.match(/<article>/g)).toHaveLength(2);
  expect(html.indexOf("测试.xlsx")).toBeLessThan(html.indexOf("另一个.xlsx"));
});
