import { describe, expect, test } from "vitest";
import { review } from "../../src/review/review-workbook";
import { addressToText } from "../../src/sheet/address";
import { EVALUATION_VARIANTS, variantSheet } from "../recognition/evaluation-variants";
import { workbookOf } from "../recognition/sheet-of";

const named = (part: string) => EVALUATION_VARIANTS.find(({ name }) => name.startsWith(part))!;

function said(part: string, ...replaced: readonly (readonly [string, string])[]): string[] {
  const variant = named(part);
  const text = replaced.reduce((so, [from, to]) => {
    expect(so).toContain(from);
    return so.replaceAll(from, to);
  }, variant.text);
  const { findings } = review(workbookOf(variantSheet({ ...variant, text })));
  return findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${addressToText(cell)}`);
}

describe("a form that ties, in the layout of each place", () => {
  test.each(EVALUATION_VARIANTS.map(({ name }) => name))("%s: nothing above info, nothing to recalculate", (name) => {
    expect(said(name)).toEqual([]);
    expect(review(workbookOf(variantSheet(named(name)))).changes).toEqual([]);
  });
});

describe("what is said about a layout's own cells", () => {
  test("operators and units are words by right, a word in place of a coefficient is not", () => {
    expect(said("重庆", ["95 | 40 | 38", "良好 | 40 | 38"])).toContain("text-for-number H8");
  });

  test("a wrong product is corrected by the one right score", () => {
    const variant = named("河北");
    const { changes, findings } = review(workbookOf(variantSheet({ ...variant, text: variant.text.replace("60.00 | 36.00", "60.00 | 63.00") })));
    expect(findings.map(({ code, cell }) => `${code} ${addressToText(cell)}`)).toContain("score-broken L9");
    expect(changes.map(({ cell, after }) => [addressToText(cell), after.value])).toContainEqual(["L9", 36]);
  });

  test("points lost are those of the raw score: a weight takes none away", () => {
    const withReasons = [
      ["权重占比（%） | 单项指标折算得分", "权重占比（%） | 单项指标折算得分 | 偏差原因分析"], ["36.00", "36.00 | "], ["15.11", "15.11 | "],
    ] as const;
    expect(said("河北", ...withReasons)).toEqual(["missing-reason M10"]);
  });
});
