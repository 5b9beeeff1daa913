import { describe, expect, test } from "vitest";
import { localeOf } from "../../src/locales";
import { recheck } from "../../src/review/recheck";
import { liveReview } from "../../src/review/review-steps";
import { review } from "../../src/review/review-workbook";
import type { ScoredSubject } from "../../src/review/form-scores";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { scoredForm } from "../scoring/scored-form";

const zh = localeOf("zh-CN").scoring;
const en = localeOf("en-US").scoring;

/** A self-evaluation with a row between its year and its funds. */
function withRow(row: readonly string[], { title = "项目支出绩效自评表", year = "（2024年度）" } = {}): WorkbookContent {
  const content = scoredForm({ lines: [["产出指标（90分）", "数量指标", "场次", "30场", "30场", 90, 90]], total: 100 });
  const cells = (texts: readonly string[]) => texts.map((value) => (value === "" ? null : { value, format: "General" }));
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, rows: [cells([title]), cells([year]), cells(row), ...sheet.rows.slice(2)] })) };
}

function subjectOf(content: WorkbookContent): ScoredSubject | undefined {
  return review(content).scores[0]?.subject;
}

describe("what is evaluated", () => {
  test("project and year", () => {
    expect(subjectOf(withRow(["项目名称", "", "科普活动经费"]))).toEqual({ title: "项目支出绩效自评表", name: "科普活动经费", year: 2024 });
    expect(subjectOf(withRow(["项目名称：科普活动经费"]))).toMatchObject({ name: "科普活动经费" });
    expect(subjectOf(withRow(["项目名称", "科普：进校园"]))).toMatchObject({ name: "科普：进校园" });
  });

  test("what is missing is null", () => {
    expect(subjectOf(withRow(["项目名称", "", "主管部门", "某局"], { year: "" }))).toEqual({ title: "项目支出绩效自评表", name: null, year: null });
  });

  test("of a whole department the body", () => {
    expect(subjectOf(withRow(["部门名称", "某某局"], { title: "部门整体支出绩效自评表" }))).toMatchObject({ name: "某某局", year: 2024 });
  });
});

test("an edit of the year is followed by the heading and by dates without one", () => {
  const content = scoredForm({ lines: [["产出指标", "时效指标", "完成时间", "12月31日前", "2025年1月15日", 90, 90]], total: 100 });
  const sheets = content.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row, at) => (at === 1 ? [{ value: "（2025年度）", format: "General" }] : row)) }));
  const now = recheck(liveReview(content), sheets);
  expect(now?.review).toEqual(review({ ...content, sheets }));
  expect(now?.review.scores[0]).toMatchObject({ subject: { year: 2025 }, rows: [{ verdict: "holds" }] });
});

describe("in words", () => {
  test.each<[ScoredSubject, string, string]>([
    [{ title: "项目支出绩效自评表", name: "科普活动经费", year: 2024 }, "科普活动经费 · 2024年度", "科普活动经费 · fiscal year 2024"],
    [{ title: "项目支出绩效自评表", name: "科普活动\n经费", year: null }, "科普活动经费", "科普活动经费"],
    [{ title: "项目支出绩效自评表", name: null, year: 2024 }, "项目支出绩效自评表 · 2024年度", "项目支出绩效自评表 · fiscal year 2024"],
    [{ title: "2024年度科普经费自评表", name: null, year: 2024 }, "2024年度科普经费自评表", "2024年度科普经费自评表"],
    [{ title: null, name: "2024年农业防灾减灾", year: 2024 }, "2024年农业防灾减灾", "2024年农业防灾减灾"],
    [{ title: null, name: null, year: 2024 }, "2024年度", "fiscal year 2024"],
    [{ title: null, name: null, year: null }, "", ""],
  ])("%o", (subject, chinese, english) => {
    expect([zh.subject(subject), en.subject(subject)]).toEqual([chinese, english]);
  });
});
