import { describe, expect, test } from "vitest";
import { departmentScore } from "../../../src/articulation/evaluation/department-score";
import { decimal, decimalToText } from "../../../src/number/decimal";
import { readIndicatorText } from "../../../src/scoring/reading/read-indicator-text";
import { DEFAULT_PROFILE } from "../../../src/scoring/profiles/catalogue";

function scoresOf(label: string, actual: string, points = 5): string[] | null {
  const score = departmentScore(label, readIndicatorText(actual), decimal(points), DEFAULT_PROFILE);
  return score?.kind === "computed" ? score.candidates.map(({ score: value }) => decimalToText(value)) : null;
}

describe("common indicators of departments", () => {
  test("are scored by the steps that some places use", () => {
    expect(scoresOf("在职人员控制率", "98%")).toEqual(["5.00"]);
    expect(scoresOf("在职人员控制率", "104%")).toEqual(["3.00"]);
    // 4.6 percentage points: four steps, their share, or five.
    expect(scoresOf("在职人员控制率", "104.6%")).toEqual(["3.00", "2.70", "2.50"]);
  });

  test("are left alone with other points, without a rate, and under other names", () => {
    expect(scoresOf("在职人员控制率", "104%", 8)).toBeNull();
    expect(scoresOf("在职人员控制率", "104")).toBeNull();
    expect(scoresOf("在职人员控制率", "达标")).toBeNull();
    expect(scoresOf("活动场次", "104%")).toBeNull();
  });
});
