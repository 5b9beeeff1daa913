import { describe, expect, it } from "vitest";
import type { Change } from "../../src/changes/change";
import type { Fix } from "../../src/checks/check-finding";
import { isRelationFinding } from "../../src/diagnosis/finding";
import { fixedWorkbook } from "../../src/review/fixed-workbook";
import { fixOutlook } from "../../src/review/fix-outlook";
import { cellsOf } from "../../src/review/foundation";
import type { LiveReview } from "../../src/review/live-review";
import { liveReview } from "../../src/review/review-steps";
import { review } from "../../src/review/review-workbook";
import { addressToText, parseAddress } from "../../src/sheet/address";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { sampleBytes } from "../cli/samples";
import { sheetFromText, workbookOf } from "../recognition/sheet-of";

/** Rows 4 and 6 were typed into each other's columns: 增减 was computed from the wrong figures. */
const SWAPPED = `
  基本支出决算对比表
  单位：元
  项目 | 年初预算数 | 决算数 | 增减额
  工资福利支出 | 7972225.24 | 8065382.38 | 93157.14
  商品和服务支出 | 793236.02 | 793236.02 | 0.00
  对个人和家庭的补助 | 136191.20 | 158504.00 | 22312.80
  合计 | 9017122.40 | 8901652.46 | 115469.94
`;

function withFormulas(content: WorkbookContent, formulas: Readonly<Record<string, string>>): WorkbookContent {
  const byPlace = Object.entries(formulas).map(([address, formula]) => ({ ...parseAddress(address), formula }));
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => row.map((cell, column) => {
        const found = byPlace.find((place) => place.row === at && place.column === column);
        return cell && found ? { ...cell, formula: found.formula } : cell;
      })),
    })),
  };
}

function fixesIn({ review: { findings } }: LiveReview): readonly (readonly Fix[])[] {
  const all = findings.flatMap((finding) => ("fixes" in finding && finding.fixes.length > 0 && !(isRelationFinding(finding) && finding.consequenceOf !== undefined) ? [finding.fixes] : []));
  return all;
}

function written(live: LiveReview): string[] {
  const [fixes = []] = fixesIn(live);
  return fixOutlook(fixes, live).changes.map(({ cell, after }) => `${addressToText(cell)} ${JSON.stringify(after.value)}`);
}

/** The item D5 was typed wrong, and its rate is right for neither figure. */
const EXECUTION = `
  部门预算执行情况表
  单位：元
  项目 | 年初预算数 | 调整预算数 | 决算数 | 执行率（%）
  合计 | 300.00 | 300.00 | 288.00 | 96.00
  基本支出 | 100.00 | 100.00 | 89.00 | 77.00
  项目支出 | 200.00 | 200.00 | 190.00 | 95.00
`;

const TABLE = `
  部门支出总表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 873.36 | 436.71 | 436.65
  206 | 科学技术支出 | 873.36 | 436.71 | 436.65
  20607 | 科学技术普及 | 873.36 | 436.71 | 436.65
  2060702 | 科普活动 | 837.36 | 436.71 | 436.65
`;

describe("the outlook of a fix", () => {
  it("names the cells, counts what will hold, and leaves nothing where nothing is left", () => {
    const live = liveReview(workbookOf(sheetFromText(TABLE)));
    const [fixes = []] = fixesIn(live);
    expect(written(live)).toEqual(["C7 873.36"]);
    expect(fixOutlook(fixes, live)).toMatchObject({ holding: 2, remaining: [], changes: [{ label: "科普活动", code: "fix", before: { value: 837.36 } }] });
  });

  it("is empty for fixes that no finding proposes any more", () => {
    const live = liveReview(workbookOf(sheetFromText(TABLE)));
    const [fixes = []] = fixesIn(live);
    const later = liveReview(workbookOf(sheetFromText(TABLE.replace("837.36", "873.36"))));
    expect(fixOutlook(fixes, later)).toEqual({ changes: [], holding: 0, remaining: [] });
    expect(fixOutlook([], live)).toEqual({ changes: [], holding: 0, remaining: [] });
  });

  it("swaps, and brings along the differences that were computed from the wrong figures", () => {
    const live = liveReview(workbookOf(sheetFromText(SWAPPED)));
    expect(live.review.findings.some((finding) => isRelationFinding(finding) && finding.cause?.code === "columns-swapped")).toBe(true);
    expect(new Set(written(live))).toEqual(new Set([
      "B4 8065382.38", "C4 7972225.24", "B6 158504", "C6 136191.2", "D4 -93157.14", "D6 -22312.8", "D7 -115469.94",
    ]));
  });
});

describe("a workbook after changes", () => {
  const right = workbookOf(sheetFromText(TABLE.replace("837.36", "873.36")));
  const change = (content: WorkbookContent): Change => {
    const before = cellsOf(content)({ sheet: "表", row: 6, column: 3 }) ?? { value: null, format: "General" };
    return { cell: { sheet: "表", row: 6, column: 3 }, label: "科普活动", before, after: { ...before, value: 500 }, code: "fix" };
  };

  it("has its formulas computed anew, and nothing more is written", () => {
    const formulas = { C4: "C5", D4: "D5", C5: "C6", D5: "D6", C6: "C7", D6: "D7", C7: "D7+E7" };
    const live = liveReview(withFormulas(right, formulas));
    const fixed = fixedWorkbook(live, [change(live.content)]);
    expect(fixed.changes).toEqual([change(live.content)]);
    expect(fixed.live.review.findings).toEqual([]);
    expect(cellsOf(fixed.live.content)({ sheet: "表", row: 3, column: 2 })).toMatchObject({ value: 936.65, formula: "C5" });
    expect(live.review.findings).toEqual([]);
  });

  it("has derived values recalculated that were wrong besides, and they are written", () => {
    const live = liveReview(workbookOf(sheetFromText(EXECUTION)));
    const cell = { sheet: "表", row: 4, column: 3 };
    const before = cellsOf(live.content)(cell) ?? { value: null, format: "General" };
    const fixed = fixedWorkbook(live, [{ cell, label: "基本支出", before, after: { ...before, value: 98 }, code: "fix" }]);
    expect(fixed.changes.map(({ cell: at, before: old, after }) => [addressToText(at), old.value, after.value])).toEqual([["D5", 89, 98], ["E5", 77, 98]]);
    expect(fixed.live.review.findings).toEqual([]);
  });

  it("shows what would not tie where totals are values", () => {
    const live = liveReview(right);
    expect(fixedWorkbook(live, [change(live.content)]).live.review.findings.length).toBeGreaterThan(0);
  });
});

describe("what an outlook says of the sample with errors", () => {
  it("comes true when its changes are written", async () => {
    const bytes = sampleBytes("差错示例");
    const live = liveReview(await new XlsxHost(bytes).read());
    const fixes = fixesIn(live);
    expect(fixes.length).toBeGreaterThan(10);
    for (const one of fixes) {
      const outlook = fixOutlook(one, live);
      expect(outlook.changes.length).toBeGreaterThanOrEqual(one.length);
      const host = new XlsxHost(bytes);
      expect((await host.write(outlook.changes)).refusals).toEqual([]);
      const after = review(await host.read());
      for (const remaining of outlook.remaining) expect(after.findings).toContainEqual(remaining);
      const open = new Set(live.review.relations.filter(({ verdict }) => verdict.code !== "holds" && verdict.code !== "tail").map(({ relation }) => relation.id));
      const holding = after.relations.filter(({ relation, verdict }) => open.has(relation.id) && (verdict.code === "holds" || verdict.code === "tail"));
      expect(outlook.holding).toBe(holding.length);
    }
  });

  it("gives a lost percent sign back", async () => {
    const live = liveReview(await new XlsxHost(sampleBytes("差错示例")).read());
    const lost = live.review.findings.find(({ code }) => code === "lost-format");
    if (lost?.code !== "lost-format") throw new Error("none");
    expect(fixOutlook(lost.fixes, live)).toMatchObject({ changes: [{ before: { value: 1 }, after: { value: 1, format: "0.00%" } }], remaining: [] });
  });
});
