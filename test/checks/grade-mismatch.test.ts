import { describe, expect, test } from "vitest";
import { profileWith } from "../scoring/rules/profile-with";
import { findingsOf, withLine } from "./score-findings";

describe("grades in words", () => {
  test.each([["优", 90, 0], ["优秀", 99, 0], ["优", 89.99, 1], ["良", 89.45, 0], ["良好", 80, 0], ["良好", 79.99, 1], ["中", 60, 0], ["差", 60, 1]])("%s for %s", (grade, total, findings) => {
    expect(findingsOf("grade-mismatch", { ...withLine("≥100场", "100场", total - 10, "原因"), total, grade })).toHaveLength(findings);
  });

  test("the finding names the right one with its band", () => {
    expect(findingsOf("grade-mismatch", { ...withLine("≥100场", "100场", 79.8, "原因"), total: 89.8, grade: "优" })[0]).toMatchObject({
      written: "优", grade: "良", cell: { row: 7, column: 7 }, totalCell: { row: 7, column: 6 },
    });
  });

  test("words that the profile's grades do not know get silence", () => {
    expect(findingsOf("grade-mismatch", { ...withLine("≥100场", "100场", 50, "原因"), total: 60, grade: "合格" })).toEqual([]);
    const profile = profileWith({ grades: [{ name: "合格", from: "60" }, { name: "不合格", from: "0" }] });
    expect(findingsOf("grade-mismatch", { ...withLine("≥100场", "100场", 50, "原因"), total: 60, grade: "差" }, { profile })).toEqual([]);
  });
});
