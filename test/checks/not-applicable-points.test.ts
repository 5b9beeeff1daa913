import { describe, expect, test } from "vitest";
import { profileWith } from "../scoring/rules/profile-with";
import { findingsOf, withLine } from "./score-findings";

describe("indicators that do not apply", () => {
  test("and still have points", () => {
    expect(findingsOf("not-applicable-points", withLine("不涉及", "不涉及", 90))).toMatchObject([{ severity: "info", cell: { row: 6, column: 5 }, policy: "shift" }]);
    expect(findingsOf("not-applicable-points", withLine("不涉及", "", 90), { profile: profileWith({ notApplicable: "renormalise" }) })).toMatchObject([{ policy: "renormalise" }]);
  });

  test("all others", () => {
    expect(findingsOf("not-applicable-points", withLine("≥10场", "10场", 90))).toEqual([]);
  });
});
