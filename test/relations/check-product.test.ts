import { describe, expect, test } from "vitest";
import { decimalToText } from "../../src/number/decimal";
import { evaluate } from "../../src/relations/evaluate";
import { lookup, type Entry } from "../diagnosis/table";
import { PRODUCT } from "./product";

const verdict = (rate: Entry, points: Entry, score: Entry) => evaluate(PRODUCT, lookup({ C1: rate, D1: points, E1: score }, "General"));

describe("得分＝得分系数×权重", () => {
  test.each<[Entry, Entry, Entry, string]>([
    [95, 40, 38, "holds"], ["95%", 40, 38, "holds"], [0.95, 40, 38, "holds"], [{ value: 0.95, format: "0%" }, "40分", 38, "holds"],
    [25, 25, 6.25, "holds"], [100, 10, 10, "holds"], [1, 10, 10, "holds"], [87.5, 9, 7.88, "holds"], [87.5, 9, 7.9, "holds"], [87.5, 9, 8, "holds"],
    // 7.875: half up, never down; 7.87 and 7.8 were cut.
    [87.5, 9, 7.87, "truncated"], [87.5, 9, 7.8, "truncated"], [95, 40, 36, "broken"], [95, 40, 95, "broken"], [0, 10, 0, "holds"], [0, 10, 1, "broken"],
    // The rate shows fewer digits than it holds: the score may follow from either.
    [{ value: 0.866666666, format: "0%" }, 6, 5.2, "holds"], [{ value: 0.866666666, format: "0%" }, 6, 5.22, "holds"],
  ])("%j × %j = %j: %s", (rate, points, score, code) => {
    expect(verdict(rate, points, score)?.code).toBe(code);
  });

  test("says nothing where no rate is written and no score, and that it did not check where only the score is", () => {
    expect(verdict(null, 40, null)).toBeNull();
    expect(verdict(null, 40, 38)).toMatchObject({ code: "notChecked", reason: "operands-blank" });
    expect(verdict("良好", 40, 38)).toMatchObject({ code: "notChecked", reason: "text-in-place-of-number" });
  });

  test("a blank score is due", () => {
    const due = verdict(95, 40, null);
    expect(due?.code).toBe("broken");
    expect(due?.expected && decimalToText(due.expected)).toBe("38.00");
  });
});
