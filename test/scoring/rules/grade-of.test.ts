import { describe, expect, test } from "vitest";
import { decimalToText, parseDecimal } from "../../../src/number/decimal";
import { gradeOf } from "../../../src/scoring/rules/grade-of";
import { profileWith } from "./profile-with";

const PROFILE = profileWith({ grades: [{ name: "优", from: "90" }, { name: "良", from: "80" }, { name: "中", from: "60" }, { name: "差", from: "0" }] });

describe("grades", () => {
  test.each([
    ["100", "优"], ["90", "优"], ["89.99", "良"], ["89.8", "良"], ["89.45", "良"], ["80", "良"], ["79.99", "中"], ["60", "中"], ["59.99", "差"], ["0", "差"],
  ])("%s is %s", (total, name) => {
    expect(gradeOf(parseDecimal(total)!, PROFILE)?.name).toBe(name);
  });

  test("the total counts as it is shown", () => {
    expect(gradeOf(parseDecimal("89.995")!, PROFILE)?.name).toBe("优");
    expect(gradeOf(parseDecimal("89.994")!, PROFILE)?.name).toBe("良");
  });

  test("a grade names its band", () => {
    const grade = gradeOf(parseDecimal("85")!, PROFILE);
    expect([decimalToText(grade!.from), grade!.below && decimalToText(grade!.below)]).toEqual(["80", "90"]);
    expect(gradeOf(parseDecimal("95")!, PROFILE)?.below).toBeNull();
  });
});
