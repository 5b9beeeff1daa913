import { describe, expect, test } from "vitest";
import { divide, multiply, parseDecimal, round, type Decimal } from "../../src/number/decimal";
import { checkScored } from "../../src/relations/check-scored";
import type { Figure } from "../../src/relations/figure";
import type { Scored } from "../../src/relations/scored";

const dec = (text: string): Decimal => parseDecimal(text)!;

function figure(text: string): Figure {
  return { state: "number", stored: dec(text), shown: dec(text), decimals: dec(text).scale, percent: false, exact: true, hidesDigits: false };
}

/** `ratio` of the points. */
function scored(numerator: string, denominator: string, points: string, mayDiffer: Scored["mayDiffer"] = "no"): Scored {
  const share = divide(dec(numerator), dec(denominator), 20)!;
  const score = multiply(share, dec(points));
  return {
    working: { rule: "positive", method: "ratio", unit: "", points: dec(points), score: round(score, 2), share },
    candidates: [{ rule: "exact-rate", score }, { rule: "shown-rate", score: multiply(round(share, 2), dec(points)) }],
    mayDiffer,
  };
}

describe("a written score against its rule", () => {
  test.each([
    ["5.2", "holds", "exact-rate"], ["5.20", "holds", "exact-rate"], ["5", "holds", "exact-rate"], ["5.22", "holds", "shown-rate"],
    ["6", "broken", undefined], ["5.1", "broken", undefined],
  ])("26 of 30 on 6 points, written %s: %s", (written, code, rule) => {
    expect(checkScored(figure(written), scored("26", "30", "6"))).toMatchObject({ code, ...(rule && { rule }) });
  });

  test("99.54% of 10 is 9.95: 9.8 is wrong, 9.9 is cut", () => {
    expect(checkScored(figure("9.8"), scored("99.54", "100", "10"))).toMatchObject({ code: "broken", expected: dec("9.95") });
    expect(checkScored(figure("9.9"), scored("99.54", "100", "10"))).toMatchObject({ code: "truncated" });
    expect(checkScored(figure("9.95"), scored("99.54", "100", "10"))).toMatchObject({ code: "holds" });
  });

  test("a blank is what the rule gives", () => {
    expect(checkScored({ state: "blank" }, scored("26", "30", "6"))).toMatchObject({ code: "broken", expected: dec("5.20") });
  });

  test("where points may be taken off, less is to be verified and more is wrong", () => {
    const full = scored("1", "1", "6", "lower");
    expect(checkScored(figure("5"), full)).toMatchObject({ code: "unlikely" });
    expect(checkScored(figure("7"), full)).toMatchObject({ code: "broken" });
    expect(checkScored(figure("7"), scored("1", "1", "6", "either"))).toMatchObject({ code: "unlikely" });
  });
});
