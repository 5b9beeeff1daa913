import { describe, expect, it } from "vitest";
import type { CheckFinding, Severity } from "../../src/checks/check-finding";
import { findingKey } from "../../src/review/finding-key";
import { review } from "../../src/review/review-workbook";
import type { ListItem } from "../../src/review/sheet-section";
import { sheetSections } from "../../src/review/sheet-sections";
import { tallyOf } from "../../src/review/tally";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { at, d, relationFinding } from "../locales/findings";

function missing(cell: string, indicator: string): CheckFinding {
  return { code: "missing-reason", severity: "error", cell: at(cell), form: 0, basis: "", subject: indicator, indicator, score: d("4"), points: d("5"), reasonCell: at(cell) };
}

function drift(cell: string, severity: Severity = "info"): CheckFinding {
  return { code: "label-drift", severity, cell: at(cell), form: 0, basis: "", label: "甲", otherLabel: "乙", other: at("A1") };
}

function off(cell: string, difference: string, actual: string | undefined, given: Parameters<typeof relationFinding>[0] = {}) {
  return relationFinding({ relation: cell, cell, difference, expected: "1000", ...(actual === undefined ? {} : { actual }), ...given });
}

const brief = (item: ListItem): string => (item.kind === "finding" ? item.key : `${item.key} × ${String(item.findings.length)}`);

describe("the sections of a list", () => {
  it("put errors first, then the largest difference against the total, then the place", () => {
    const [section] = sheetSections(
      [off("C9", "1", "999"), off("C5", "1", "999"), off("C7", "500", "500"), off("C8", "900", "100", { verdict: "unlikely" }), off("C3", "5", undefined), missing("I4", "场次")],
      ["表"],
    );
    expect(section?.items.map(brief)).toEqual(["C3", "C7", "C5", "C9", "missing-reason/场次", "C8"]);
  });

  it("fold consequences, reasons that are missing, more than three alike, and tails by table", () => {
    const [section] = sheetSections(
      [
        off("C7", "5", "995"), off("D7", "5", "995", { consequenceOf: "C7" }), missing("I4", "场次"), missing("I5", "人数"),
        drift("A4"), drift("A5"), drift("A6"), drift("A7"), off("C8", "0.01", "1000", { verdict: "tail" }), off("C9", "0.01", "1000", { verdict: "tail", form: 1 }),
      ],
      ["表"],
    );
    expect(section?.items.map(brief)).toEqual(["C7", "表/error/missing-reason × 2"]);
    expect(section?.items[0]).toMatchObject({ consequences: [{ relation: "D7" }] });
    expect(section?.hints.map(brief)).toEqual(["表/info/label-drift × 4"]);
    expect(section?.tails.map(({ form, findings }) => [form, findings.length])).toEqual([[0, 1], [1, 1]]);
  });

  it("leave three hints of one check as they are, and a single missing reason", () => {
    const [section] = sheetSections([drift("A4"), drift("A5"), drift("A6"), missing("I4", "场次")], ["表"]);
    expect(section?.hints.map(brief)).toEqual(["label-drift/表!A4", "label-drift/表!A5", "label-drift/表!A6"]);
    expect(section?.items.map(brief)).toEqual(["missing-reason/场次"]);
  });

  it("stand in workbook order, sheets without findings left out", () => {
    const findings = [off("C7", "1", "999"), off("二!C7", "1", "999"), off("三!C7", "1", "999")];
    expect(sheetSections(findings, ["三", "空", "表"]).map(({ sheet }) => sheet)).toEqual(["三", "表", "二"]);
  });

  it("give every item a key of its own", () => {
    const [section] = sheetSections([missing("I4", "场次"), off("C7", "1", "999"), off("C8", "1", "999", { relation: "C7" })], ["表"]);
    expect(section?.items.map(brief)).toEqual(["C7", "C7#2", "missing-reason/场次"]);
  });
});

describe("findings of the samples", () => {
  it.each(sampleNames)("%s: keys are unique, and every finding is in exactly one place", async (name) => {
    const content = await readSample(name);
    const { findings } = review(content);
    expect(new Set(findings.map(findingKey)).size).toBe(findings.length);
    const sections = sheetSections(findings, content.sheets.map(({ name: sheet }) => sheet));
    const listed = sections.flatMap(({ items, hints, tails }) => [
      ...[...items, ...hints].flatMap((item) => (item.kind === "alike" ? item.findings : [item.finding, ...item.consequences])),
      ...tails.flatMap((fold) => fold.findings),
    ]);
    expect(new Set(listed)).toEqual(new Set(findings));
    expect(listed).toHaveLength(findings.length);
    const { errors, warnings } = tallyOf(findings);
    const counted = sections.flatMap(({ items }) => items).reduce((sum, item) => sum + (item.kind === "alike" ? item.findings.length : 1), 0);
    expect(counted).toBe(errors + warnings);
  });
});

describe("the tally", () => {
  it("counts alike findings one by one, and consequences not at all", () => {
    const findings = [
      off("C7", "5", "995"), off("D7", "5", "995", { consequenceOf: "C7" }), missing("I4", "场次"), missing("I5", "人数"),
      off("E7", "5", "995", { verdict: "unlikely" }), off("C8", "0.01", "1000", { verdict: "tail" }), drift("A4"),
    ];
    expect(tallyOf(findings)).toEqual({ errors: 3, warnings: 1, tails: 1, hints: 1 });
  });

  it("counts a difference within rounding as to be verified where figures must be equal", () => {
    expect(tallyOf([off("C8", "0.01", "1000", { verdict: "tail", severity: "warning" })])).toEqual({ errors: 0, warnings: 1, tails: 0, hints: 0 });
  });
});
