import { describe, expect, test } from "vitest";
import { decimalToText, round, type Decimal } from "../../src/number/decimal";
import type { FormScores } from "../../src/review/form-scores";
import type { ReviewOptions } from "../../src/review/review-options";
import { review } from "../../src/review/review-workbook";
import { profileWith } from "../scoring/rules/profile-with";
import { scoredForm, type ScoredForm, type ScoredLine } from "../scoring/scored-form";

const text = (value: Decimal | null | undefined): string | null => (value ? decimalToText(value) : null);

const LINES: readonly ScoredLine[] = [
  ["产出指标（50分）", "数量指标", "场次", "≥30场", "26场", 30, 30],
  ["", "质量指标", "合格率", "≥95%", 0.97, 20, 20],
  ["效益指标（30分）", "社会效益指标", "影响", "持续提升", "部分达成", 30, 20, "推广不足"],
  ["满意度指标（10分）", "满意度指标", "满意度", "≥90%", "88%", 10, 9.78, "宣传不足"],
];
const FORM: ScoredForm = { lines: LINES, total: 89.78 };

function scores(form: ScoredForm, options?: ReviewOptions): FormScores {
  const [first] = review(scoredForm(form), options).scores;
  if (!first) throw new Error("no scores");
  return first;
}

describe("the scores of a self-evaluation", () => {
  test("each indicator with its verdict", () => {
    const { rows, hasValues } = scores(FORM);
    expect(hasValues).toBe(true);
    expect(rows.map(({ row, verdict, score }) => [row.label, verdict, score.kind === "computed" ? text(score.working.score) : score.kind])).toEqual([
      ["场次", "broken", "26.00"], ["合格率", "holds", "20.00"], ["影响", "in-band", "band"], ["满意度", "holds", "9.78"],
    ]);
  });

  test("by first level: points, what is due, what is written", () => {
    const { levels, execution, total } = scores(FORM);
    expect(levels.map(({ label, points, computed, written }) => [label, text(points), text(computed), text(written)])).toEqual([
      ["产出指标", "50", "46.00", "50"], ["效益指标", "30", "20", "20"], ["满意度指标", "10", "9.78", "9.78"],
    ]);
    expect([text(execution?.points), text(execution?.computed), execution?.verdict]).toEqual(["10", "10.00", "holds"]);
    expect([text(total?.computed), text(total?.written)]).toEqual(["85.78", "89.78"]);
  });

  test("the grade is the computed total's", () => {
    expect(scores(FORM).grade?.name).toBe("良");
    expect(scores({ ...FORM, lines: [["产出指标（50分）", "数量指标", "场次", "≥30场", "30场", 30, 30], ...LINES.slice(1)] }).grade?.name).toBe("良");
    expect(scores({ lines: [...LINES.slice(0, 1).map((line) => [...line.slice(0, 4), "30场", 30, 30] as unknown as ScoredLine), ...LINES.slice(1, 2), ["效益指标（30分）", "社会效益指标", "影响", "持续提升", "达成", 30, 30], ...LINES.slice(3)], total: 99.78 }).grade?.name).toBe("优");
  });

  test("a level with a missing score has no sum", () => {
    const [first] = scores({ ...FORM, lines: [["产出指标（50分）", "数量指标", "场次", "良好", "良好", 30, null], ...LINES.slice(1)] }).levels;
    expect([text(first?.points), text(first?.computed), text(first?.written)]).toEqual(["50", null, null]);
  });

  test("the profile decides between two rules in use, and either holds", () => {
    const line = (score: number): ScoredForm => ({
      lines: [["产出指标（90分）", "成本指标", "单价", "≤10元", "11元", 10, score, "涨价"], ["", "质量指标", "合格率", "≥95%", "95%", 80, 80]], total: 90 + score,
    });
    const linear = { profile: profileWith({ reverse: "linear" }) };
    expect(scores(line(9.09)).rows[0]).toMatchObject({ verdict: "holds", follows: "reverse-ratio" });
    expect(scores(line(9)).rows[0]).toMatchObject({ verdict: "holds", follows: "reverse-linear" });
    expect(scores(line(9.5)).rows[0]).toMatchObject({ verdict: "broken" });
    const due = (options?: ReviewOptions) => scores(line(9.5), options).rows[0]?.score;
    expect(due()).toMatchObject({ working: { score: { units: 909, scale: 2 } } });
    expect(due(linear)).toMatchObject({ working: { score: { units: 900, scale: 2 } } });
  });

  test("forms that are skipped, and workbooks without a self-evaluation, have none", () => {
    expect(review(scoredForm(FORM), { skippedForms: ["project-self-evaluation"] }).scores).toEqual([]);
    expect(review({ sheets: [], unread: [] }).scores).toEqual([]);
  });
});

describe("a recalculation of scores", () => {
  test("writes the score and the total that follows, and no judgement", () => {
    const { changes } = review(scoredForm(FORM));
    expect(changes.map(({ cell, before, after, code }) => [cell.row, cell.column, before.value, after.value, code])).toEqual([
      [6, 6, 30, 26, "score"], [10, 6, 89.78, 85.78, "total"],
    ]);
  });

  test("planning again after the changes gives none", () => {
    const { changes } = review(scoredForm({ lines: [["产出指标（50分）", "数量指标", "场次", "≥30场", "26场", 30, 26, "疫情"], ...LINES.slice(1)], total: 85.78 }));
    expect(changes).toEqual([]);
  });

  test("a blank score is filled", () => {
    const { changes } = review(scoredForm({ lines: [["产出指标（50分）", "数量指标", "场次", "≥30场", "26场", 30, null, "疫情"], ...LINES.slice(1)], total: 59.78 }));
    expect(changes.map(({ after }) => after.value)).toEqual([26, 85.78]);
  });
});

describe("the rules of a profile", () => {
  const spent = (score: number, total: number): ScoredForm => ({
    lines: [["产出指标（90分）", "数量指标", "场次", "≥30场", "30场", 90, 90]], funds: [310.2, 154.74, 10, 0.5, score], total,
  });
  const execution = (changes: Partial<ReturnType<typeof profileWith>["execution"]>): ReviewOptions => ({
    profile: profileWith({ execution: { ...profileWith({}).execution, ...changes } }),
  });

  test("score the execution from the exact or the shown rate, and either holds", () => {
    expect(scores(spent(5, 95)).execution).toMatchObject({ verdict: "holds" });
    expect(scores(spent(4.99, 94.99)).execution).toMatchObject({ verdict: "holds" });
    const due = (options?: ReviewOptions) => text(scores(spent(7, 97), options).execution?.computed);
    expect([due(), due(execution({ rate: "shown" }))]).toEqual(["4.99", "5.00"]);
    expect(review(scoredForm(spent(7, 97)), execution({ rate: "shown" })).changes.map(({ after }) => after.value)).toEqual([5, 95]);
  });

  test("cap it at its points, or not", () => {
    const over: ScoredForm = { ...spent(11, 101), funds: [100, 110, 10, 1.1, 11] };
    expect(text(scores(over).execution?.computed)).toBe("10.00");
    expect(text(scores(over, execution({ isCapped: false })).execution?.computed)).toBe("11.00");
  });

  const withOneOut = (total: number): ScoredForm => ({
    lines: [["产出指标（90分）", "数量指标", "场次", "≥30场", "27场", 80, 72], ["", "生态效益指标", "环境", "不涉及", "", 10, null]], total,
  });

  test("scale what applies to 100, or add it up; whichever ties was meant", () => {
    const verdict = (total: number, options?: ReviewOptions) =>
      review(scoredForm(withOneOut(total)), options).relations.find(({ relation }) => relation.id.includes("/score-total/"))?.verdict;
    // (10 + 72) ÷ 90 × 100 = 91.11
    expect(verdict(82)).toMatchObject({ code: "holds" });
    expect(verdict(91.11)?.code).toMatch(/^(?:holds|tail)$/);
    expect(verdict(85)?.code).toBe("broken");
    const renormalise = { profile: profileWith({ notApplicable: "renormalise" }) };
    const expected = verdict(85, renormalise)?.expected;
    expect(expected && decimalToText(round(expected, 2))).toBe("91.11");
  });
});
