import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/relations/evaluate";
import { lookup, tie, type Entry } from "../diagnosis/table";

const shown = (value: number, format: string) => ({ value, format });

function rate(numerator: Entry, denominator: Entry, written: Entry, decimals = 0) {
  return evaluate(tie("E1", "D1 C1", { kind: "ratio", exact: false, decimals }), lookup({ D1: numerator, C1: denominator, E1: written }));
}

describe("execution rates (DOMAIN.md 1.5)", () => {
  it("that round to what is shown hold", () => {
    expect(rate(1145.8, 1149.3, shown(1, "0%"))?.code).toBe("holds");
    expect(rate(255.64, 259.11, shown(0.99, "0%"))?.code).toBe("holds");
    expect(rate(255.64, 259.11, shown(0.9866, "0.00%"))?.code).toBe("holds");
    expect(rate(255.64, 259.11, "98.66%")?.code).toBe("holds");
    expect(rate(255.64, 259.11, "98.7%")?.code).toBe("holds");
    expect(rate(255.64, 259.11, shown(98.66, "General"))?.code).toBe("holds");
    expect(rate(255.64, 259.11, shown(0.9866, "General"))?.code).toBe("holds");
  });
  it("with lost formats still stand for what they print: 1 for 100%", () => {
    expect(rate(1149.3, 1149.3, shown(1, "General"))?.code).toBe("holds");
    expect(rate(3.5, null, shown(0, "General"))).toMatchObject({ code: "notChecked", reason: "base-empty" });
  });
  it("stored exactly and shown with few decimals hold in a column of more decimals", () => {
    expect(rate(255.64, 259.11, shown(0.986608, "0%"), 2)?.code).toBe("holds");
  });
  it("on another base are broken (114%, DOMAIN.md 5 row 6)", () => {
    expect(rate(1145.8, 1149.3, shown(1.14, "0%"))?.code).toBe("broken");
    expect(rate(1145.8, 1006.77, shown(1.14, "0%"))?.code).toBe("holds");
  });
  it("cut in place of rounded are truncated (DOMAIN.md 5 row 4)", () => {
    expect(rate(351598, 1000000, "35.15%")?.code).toBe("truncated");
    expect(rate(37971, 1000000, "3.79%")?.code).toBe("truncated");
    expect(rate(954572, 1000000, "95.45%")?.code).toBe("truncated");
    expect(rate(998680, 1000000, "99.86%")?.code).toBe("truncated");
  });
  it("that only the rounding of the amounts allows are a tail", () => {
    // 3.50 / 7.01 is 49.93%; amounts within half a cent allow 49.86% to 50.00%.
    expect(rate(3.5, 7.01, "49.98%")?.code).toBe("tail");
    expect(rate(3.5, 7.01, "51.00%")?.code).toBe("broken");
  });
  it("without a base are not checked, or wrong where a rate is claimed on money spent", () => {
    expect(rate(null, null, null)).toBe(null);
    expect(rate(3.5, 0, null)).toMatchObject({ code: "notChecked", reason: "base-empty" });
    expect(rate(307.82, 0, "95.89%")).toMatchObject({ code: "broken", reason: "base-empty" });
    expect(rate(null, null, "95.89%")).toMatchObject({ code: "notChecked", reason: "base-empty" });
  });
  it("not filled in are broken", () => {
    expect(rate(255.64, 259.11, null)?.code).toBe("broken");
  });
});

describe("scores of execution (DOMAIN.md 3.2)", () => {
  function score(actual: Entry, budget: Entry, points: Entry, written: Entry, printedRate?: Entry) {
    const operands = printedRate === undefined ? "F1 E1 G1" : "F1 E1 G1 H1";
    return evaluate(tie("I1", operands, { kind: "score" }), lookup({ F1: actual, E1: budget, G1: points, I1: written, ...(printedRate === undefined ? {} : { H1: printedRate }) }, "General"));
  }
  it("are min(rate, 1) × points", () => {
    expect(score(717.02, 717.02, 10, 10)?.code).toBe("holds");
    expect(score(400, 310.2, 10, 10)?.code).toBe("holds");
    expect(score(400, 310.2, 10, 12.89)?.code).toBe("broken");
    expect(score(89.974, 90, 10, 10)?.code).toBe("holds");
    expect(score(99.54, 100, 10, 9.8)?.code).toBe("broken");
  });
  it("may come from the printed rate or be rounded to one decimal, and say which (Haidian: 49.88% shown 50%)", () => {
    expect(score(154.74, 310.2, 10, 4.99)).toMatchObject({ code: "holds", rule: "exact-rate" });
    expect(score(154.74, 310.2, 10, 5, shown(0.5, "0%"))?.code).toBe("holds");
    expect(score(99.54, 100, 10, "9.9", "99%")).toMatchObject({ code: "holds" });
  });
  it("cut in place of rounded are truncated", () => {
    expect(score(99.58, 100, 10, "9.95")?.code).toBe("truncated");
  });
  it("without a base are not computed", () => {
    expect(score(0, 0, 10, 0)).toBe(null);
    expect(score(5, 0, 10, 10)).toMatchObject({ code: "broken", reason: "base-empty" });
  });
});
