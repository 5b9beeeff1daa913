import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Acceptance } from "../../src/review/acceptance";
import { acceptanceOf } from "../../src/review/acceptance-of";
import { findingKey } from "../../src/review/finding-key";
import { ACCEPTANCES, acceptancesText } from "../../src/review/kept-acceptances";
import { parseAcceptances } from "../../src/review/parse-acceptances";
import { marksOf } from "../../src/review/marks-of";
import { review } from "../../src/review/review-workbook";
import { splitByAcceptance } from "../../src/review/split-by-acceptance";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { sampleBytes } from "../cli/samples";
import { readSample } from "../golden/sample-workbooks";
import { relationFinding } from "../locales/findings";
import { sheetFromText, workbookOf } from "../recognition/sheet-of";

const TIME = "2024-05-01T09:52:00Z";
const accept = (finding: Parameters<typeof acceptanceOf>[0]): Acceptance => acceptanceOf(finding, "已与财政核对", TIME);

const WRONG = `
  部门支出总表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 300.00 | 100.00 | 200.00
  206 | 科学技术支出 | 300.00 | 100.00 | 200.00
  20607 | 科学技术普及 | 300.00 | 100.00 | 200.00
  2060702 | 科普活动 | 207.77 | 0.00 | 200.00
  2060799 | 其他科学技术普及支出 | 100.00 | 100.00 | 0.00
`;

function findingsIn(text: string) {
  return review(workbookOf(sheetFromText(text))).findings;
}

describe("an accepted finding", () => {
  const findings = findingsIn(WRONG);
  const root = findings.find((finding) => !("consequenceOf" in finding));
  if (!root) throw new Error("nothing to accept");

  it("leaves the list with all that follows from it", () => {
    expect(findings.length).toBeGreaterThan(1);
    const split = splitByAcceptance(findings, [accept(root)]);
    expect(split).toMatchObject({ open: [], accepted: [{ finding: root, acceptance: { explanation: "已与财政核对", time: TIME } }] });
    expect(split.returned.size).toBe(0);
    expect(marksOf(split.open)).toEqual([]);
  });

  it("stays accepted when rows are inserted above it", () => {
    const later = findingsIn(WRONG.replace("  206 |", "  201 | 一般公共服务支出 | 0.00 | 0.00 | 0.00\n  206 |"));
    const { open, accepted } = splitByAcceptance(later, [accept(root)]);
    expect(accepted.map(({ finding }) => findingKey(finding))).toEqual([findingKey(root)]);
    expect(open).toEqual([]);
  });

  it("is back when one of its figures changes, and says so", () => {
    const later = findingsIn(WRONG.replace("207.77", "207.78"));
    const { open, accepted, returned } = splitByAcceptance(later, [accept(root)]);
    expect(open).toEqual(later);
    expect(accepted).toEqual([]);
    expect([...returned]).toEqual([findingKey(root)]);
  });

  it("is back when a figure changes beneath what is shown", () => {
    const before = workbookOf(sheetFromText(WRONG));
    const stored = (content: WorkbookContent): WorkbookContent => ({
      ...content,
      sheets: content.sheets.map((sheet): Sheet => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell?.value === 207.77 ? { ...cell, value: 207.7712 } : cell))) })),
    });
    expect(splitByAcceptance(review(stored(before)).findings, [accept(root)]).returned).toEqual(new Set([findingKey(root)]));
  });

  it("accepted again with its new figures holds by the newer acceptance", () => {
    const old = { ...accept(root), figures: ["1"] };
    expect(splitByAcceptance(findings, [old, accept(root)])).toMatchObject({ open: [], accepted: [{ acceptance: accept(root) }] });
  });
});

describe("what follows from an accepted finding", () => {
  it("stays folded under it over several steps, and nothing else goes with it", () => {
    const [a, b, c, other] = [
      relationFinding({ relation: "a", cell: "C7" }), relationFinding({ relation: "b", cell: "D7", consequenceOf: "a" }),
      relationFinding({ relation: "c", cell: "E7", consequenceOf: "b" }), relationFinding({ relation: "d", cell: "F7" }),
    ];
    expect(splitByAcceptance([c, a, other, b], [accept(a)]).open).toEqual([other]);
    expect(splitByAcceptance([c, a, other, b], [accept(b)]).open).toEqual([a, other]);
  });

  it("does not go round in circles", () => {
    const circle = [relationFinding({ relation: "a", cell: "C7", consequenceOf: "b" }), relationFinding({ relation: "b", cell: "D7", consequenceOf: "a" })];
    expect(splitByAcceptance(circle, [accept(relationFinding({ relation: "z" }))]).open).toEqual(circle);
  });
});

describe("every finding of the sample with errors", () => {
  it("can be accepted, one by one and all together", async () => {
    const { findings } = review(await readSample("差错示例"));
    for (const finding of findings) {
      const { open, accepted } = splitByAcceptance(findings, [accept(finding)]);
      expect(accepted.map((one) => one.finding)).toEqual([finding]);
      expect(open).not.toContain(finding);
    }
    expect(splitByAcceptance(findings, findings.map(accept))).toMatchObject({ open: [], accepted: { length: findings.length } });
  });
});

const acceptance: fc.Arbitrary<Acceptance> = fc.record({
  finding: fc.string({ unit: "binary" }), explanation: fc.string({ unit: "binary" }), time: fc.string(), figures: fc.array(fc.option(fc.string())),
});

describe("acceptances kept with the document", () => {
  it("are read as they were written, whatever their words", () => {
    fc.assert(fc.property(fc.array(acceptance), (acceptances) => { expect(parseAcceptances(acceptancesText(acceptances))).toEqual(acceptances); }));
  });

  it("survive the file", async () => {
    const host = new XlsxHost(sampleBytes("差错示例"));
    const kept = [{ ...accept(relationFinding({})), explanation: "见 <附件> & “说明”\n\ufffe" }];
    await host.saveText(ACCEPTANCES, acceptancesText(kept));
    expect(parseAcceptances(await new XlsxHost(host.bytes()).loadText(ACCEPTANCES))).toEqual(kept);
  });

  it("are none where nothing is kept, and damaged where something else is", () => {
    expect(parseAcceptances(null)).toEqual([]);
    const whole = acceptancesText([accept(relationFinding({}))]);
    const hostile = [
      "", "null", "[]", "{}", whole.slice(0, -1), whole.replace('"version":1', '"version":2'), whole.replace('"time"', '"when"'), whole.replace(`"${TIME}"`, "7"),
      whole.replace('"figures":', '"__proto__":{},"figures":'), "[".repeat(100_000),
    ];
    for (const text of hostile) expect(parseAcceptances(text), text.slice(0, 60)).toBe("damaged");
  });

  it("never throw on other texts", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => { expect(parseAcceptances(text)).toBe("damaged"); }));
  });
});
