import { describe, expect, test } from "vitest";
import type { Change } from "../../src/changes/change";
import { isRelationFinding } from "../../src/diagnosis/finding";
import { localeOf } from "../../src/locales";
import { makeReport } from "../../src/report/make-report";
import type { Report } from "../../src/report/report";
import type { ReportInput } from "../../src/report/report-input";
import type { ListItem } from "../../src/review/sheet-section";
import { sheetSections } from "../../src/review/sheet-sections";
import { acceptanceOf } from "../../src/review/acceptance-of";
import { splitByAcceptance } from "../../src/review/split-by-acceptance";
import { digestOfSample, inputOf, PLANTED } from "./report-of-sample";

const zh = localeOf("zh-CN");
const digest = await digestOfSample(PLANTED);
const input = inputOf(digest);
const headings = (report: Report) => report.sections.map(({ heading }) => heading);
const sectionOf = (given: ReportInput, heading: string) => makeReport(given, zh).sections.find((section) => section.heading === heading);

describe("what is found", () => {
  test("every cause is a row under the name of its sheet, every consequence a row under its cause", () => {
    const sections = sheetSections(digest.findings, digest.sheets.map(({ name }) => name)).filter(({ items }) => items.length > 0);
    const consequences = (item: ListItem) => (item.kind === "finding" ? item.consequences.map(() => "consequence") : []);
    const tones = sections.flatMap(({ items }) => ["group", ...items.flatMap((item) => [item.severity, ...consequences(item)])]);
    const rows = sectionOf(input, "待处理")?.rows ?? [];
    expect(rows.map(({ tone }) => tone)).toEqual(tones);
    expect(rows.filter(({ tone }) => tone === "group").map(({ cells }) => cells)).toEqual(sections.map(({ sheet }) => [sheet]));
    expect(tones).toContain("consequence");
  });

  test("where nothing is wrong that is said, with its limits", () => {
    const report = makeReport({ ...input, open: [] }, zh);
    expect(report.sections[0]).toMatchObject({ heading: "待处理", rows: [], note: "没有待处理的结果" });
    expect(report.limit).toContain("不代表内容无误");
    expect(report.facts).toContainEqual(["检查结果", "错误 0 条，需核实 0 条，尾差 0 处，提示 0 条，已核实 0 条"]);
  });

  test("time is told on the reader's clock; a workbook without a name has no line for it", () => {
    const { workbookName: _, ...nameless } = input;
    expect(makeReport(input, zh).facts.slice(0, 3)).toEqual([["工作簿", "测试.xlsx"], ["检查时间", "2026-03-01 09:30"], ["程序", "勾稽 1.2.3"]]);
    expect(makeReport(nameless, zh).facts[0]).toEqual(["检查时间", "2026-03-01 09:30"]);
  });
});

test("an accepted difference leaves the list and stands with its explanation", () => {
  const finding = digest.findings.find(({ severity }) => severity === "error")!;
  const { open, accepted } = splitByAcceptance(digest.findings, [acceptanceOf(finding, "上年结转，见说明", "2026-02-28T16:05:00Z")]);
  const given = { ...input, open, accepted };
  expect(sectionOf(given, "已核实说明")?.rows).toMatchObject([{ cells: ["已核实", expect.stringContaining(finding.cell.sheet), zh.title(finding), zh.sentence(finding), "上年结转，见说明", "2026-03-01 00:05"] }]);
  const all = sectionOf(input, "待处理")?.rows.length ?? 0;
  expect(sectionOf(given, "待处理")?.rows.length).toBeLessThan(all);
  expect(makeReport(given, zh).facts.at(-1)?.[1]).toContain("已核实 1 条");
});

test("an explanation that no longer fits its figures says so, and the difference is on the list", () => {
  const finding = digest.findings.find((one) => isRelationFinding(one) && one.severity === "error")!;
  const once = acceptanceOf(finding, "已核实", "2026-02-28T16:05:00Z");
  const split = splitByAcceptance(digest.findings, [{ ...once, figures: once.figures.map(() => "1") }]);
  const section = sectionOf({ ...input, ...split }, "已核实说明");
  expect(section?.rows).toEqual([]);
  expect(section?.note).toMatch(/原说明不再适用，重新列出：\S+ [A-Z]+\d+$/);
  expect(sectionOf({ ...input, ...split }, "待处理")).toEqual(sectionOf(input, "待处理"));
});

describe("changes", () => {
  const change = (row: number, value: number): Change => ({
    cell: { sheet: "表1", row, column: 2 }, label: " 本年支出 合计", code: "sum",
    before: { value: null, format: "0.00" }, after: { value, format: "0.00", formula: "A1+B1" },
  });
  const batch = { id: "1", time: "2026-03-01T01:00:00Z", changes: [change(3, 12.5)] };

  test("old and new values, in the order of writing", () => {
    expect(sectionOf({ ...input, journal: { batches: [batch] } }, "改动记录")?.rows).toEqual([
      { tone: "plain", cells: ["已写入", "表1 C4", "本年支出合计", "空", "12.50 (=A1+B1)", "按分项之和重算", "2026-03-01 09:00"] },
    ]);
  });

  test("what was taken back says so, and what the undo left says that", () => {
    const undone = { ...batch, changes: [change(3, 1), change(4, 2)], undone: true, left: [{ sheet: "表1", row: 4, column: 2 }] };
    const section = sectionOf({ ...input, journal: { batches: [undone], dropped: 2 } }, "改动记录");
    expect(section?.rows.map(({ cells }) => cells[0])).toEqual(["已撤销", "没有撤销，之后又改过"]);
    expect(section?.note).toBe("更早的 2 批改动没有保留");
  });

  test("without any there is no such section", () => {
    expect(headings(makeReport(input, zh))).not.toContain("改动记录");
    expect(headings(makeReport({ ...input, journal: { batches: [] } }, zh))).not.toContain("改动记录");
  });
});

describe("what was not checked", () => {
  test("sheets that are no standard forms, those that could not be read, and reasons with their places", () => {
    const notChecked = [
      { code: digest.notChecked[0]!.code, forms: [0], cell: { sheet: "表1", row: 0, column: 0 } },
      { code: digest.notChecked[0]!.code, forms: [0], cell: { sheet: "表1", row: 1, column: 0 } },
    ];
    const given = { ...input, digest: { ...digest, notChecked, unrecognized: ["封面", "勾稽检查报告"], unread: [{ name: "大表", code: "too-large" as const }] } };
    const rows = sectionOf(given, "没有核对什么，为什么")?.rows.map(({ cells }) => cells);
    expect(rows?.[0]).toEqual(["1", "“封面”", "不是标准表"]);
    expect(rows?.[1]?.[2]).toBe(zh.unreadSheet({ name: "大表", code: "too-large" }));
    expect(rows?.[2]).toEqual(["2", "表1 A1:A2", zh.notCheckedReason(notChecked[0]!.code)]);
  });

  test("forms that the settings leave out", () => {
    const given = { ...input, digest: { ...digest, forms: digest.forms.map((form) => ({ ...form, isSkipped: true })) } };
    expect(new Set(sectionOf(given, "核对了什么")?.rows.slice(0, digest.forms.length).map(({ cells }) => cells[5]))).toEqual(new Set(["按设置不核对"]));
  });

  test("a workbook without any standard form", () => {
    const none = { ...digest, forms: [], findings: [], ties: { relations: 0, holding: 0 } };
    expect(sectionOf({ ...input, digest: none, open: [] }, "核对了什么")).toMatchObject({ rows: [], note: "没有认出标准表，没有核对任何单元格" });
  });
});
