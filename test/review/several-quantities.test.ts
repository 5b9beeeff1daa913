import { describe, expect, test } from "vitest";
import type { IndicatorChoice } from "../../src/articulation/evaluation/indicator-choice";
import { decimalToText } from "../../src/number/decimal";
import { recheck } from "../../src/review/recheck";
import { reviewRecognized } from "../../src/review/live-review";
import { review } from "../../src/review/review-workbook";
import { recognizeSheet } from "../../src/recognition/recognize-sheet";
import { choiceOf } from "../../src/scoring/reading/quantity-choice";
import { addressToText } from "../../src/sheet/address";
import { scoreWorkbook } from "../taskpane/scores/score-workbook";

/** One indicator of ten points, with what a cell says of target and actual value, and its written score. */
function workbook(target: string, actual: string, score = 10) {
  return scoreWorkbook({ sheet: "自评表", project: "设备购置", blocks: [["产出指标", "数量指标", [["购置设备", target, actual, 10, score], ["培训", "≥5场", "5场", 5, 5]]]] });
}

const SEVERAL = workbook("扫描仪2台，五节柜4组", "扫描仪2台，五节柜3组");

function scoredOf(content: ReturnType<typeof workbook>, choices: readonly IndicatorChoice[] = []) {
  const { scores, notChecked, findings } = review(content, { choices });
  const row = scores[0]!.rows.find(({ row: { label } }) => label === "购置设备")!;
  return { row, notChecked: notChecked.map(({ code }) => code), findings: findings.map(({ code, cell }) => `${code} ${addressToText(cell)}`) };
}

/** The indicator's choice of one quantity on each side. */
function choosing(content: ReturnType<typeof workbook>, target: number | null, actual: number | null): IndicatorChoice[] {
  const { key, choices } = scoredOf(content).row;
  return [{
    indicator: key,
    ...(target !== null && choices.target && { target: choiceOf(choices.target.quantities, target) }),
    ...(actual !== null && choices.actual && { actual: choiceOf(choices.actual.quantities, actual) }),
  }];
}

describe("several quantities in one cell", () => {
  test("are listed and not scored while nobody says which counts", () => {
    const { row, notChecked, findings } = scoredOf(SEVERAL);
    expect(row).toMatchObject({ verdict: "unscored", score: { reason: "several-quantities" }, choices: { target: { chosen: null }, actual: { chosen: null } } });
    expect(row.choices.target!.quantities.map(({ text }) => text)).toEqual(["扫描仪2台", "五节柜4组"]);
    expect(notChecked).toContain("several-quantities");
    expect(findings.filter((finding) => finding.startsWith("score"))).toEqual([]);
  });

  test("are scored by those that were chosen", () => {
    const first = scoredOf(SEVERAL, choosing(SEVERAL, 0, 0));
    expect(first.row).toMatchObject({ verdict: "holds", targetText: "扫描仪2台，五节柜4组" });
    expect(first.notChecked).not.toContain("several-quantities");
    const second = scoredOf(SEVERAL, choosing(SEVERAL, 1, 1));
    expect(second.row.verdict).toBe("broken");
    expect(second.row.score.kind === "computed" && decimalToText(second.row.score.working.score)).toBe("7.50");
    expect(second.findings).toContain("score-broken H10");
  });

  test("are not scored when only one side was chosen", () => {
    expect(scoredOf(SEVERAL, choosing(SEVERAL, 0, null)).row.score).toEqual({ kind: "unscored", reason: "several-quantities" });
  });

  test("that do not compare say so", () => {
    expect(scoredOf(SEVERAL, choosing(SEVERAL, 0, 1)).row.score).toEqual({ kind: "unscored", reason: "units-differ" });
  });

  test("on one side only: a range as an actual value is chosen from by its ends", () => {
    const range = workbook("≥10个", "8-10个", 8);
    expect(scoredOf(range).row.choices).toMatchObject({ actual: { quantities: [{ text: "8个" }, { text: "10个" }] } });
    expect(scoredOf(range, choosing(range, null, 0)).row.verdict).toBe("holds");
    expect(scoredOf(range, choosing(range, null, 1)).row.score).toMatchObject({ working: { method: "full" } });
  });

  test("offer nothing where the other side has no number", () => {
    expect(scoredOf(workbook("扫描仪2台，五节柜4组", "已完成")).row.choices).toEqual({});
    expect(scoredOf(workbook("按计划购置", "扫描仪2台，五节柜4组")).row.choices).toEqual({});
  });

  test("are chosen anew when the text has other quantities", () => {
    const choices = choosing(SEVERAL, 1, 1);
    expect(scoredOf(workbook("扫描仪2台，五节柜8组", "扫描仪2台，五节柜4组", 5), choices).row.verdict).toBe("holds");
    expect(scoredOf(workbook("五节柜4组，扫描仪2台", "扫描仪2台，五节柜3组"), choices).row.verdict).toBe("unscored");
  });

  test("a choice counts at once in a review that stands", () => {
    const recognized = new Map(SEVERAL.sheets.map((sheet) => [sheet.name, recognizeSheet(sheet)]));
    const live = reviewRecognized(SEVERAL, recognized, {});
    const choices = choosing(SEVERAL, 1, 1);
    const now = recheck(live, [], { choices });
    expect(now?.review).toEqual(review(SEVERAL, { choices }));
    expect(recheck(now!, [], { choices })).toBeNull();
  });
});
