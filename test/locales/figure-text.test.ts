import { describe, expect, test } from "vitest";
import {
  decimalsToTell, figureText, numeralText, rateText, shownDifference, signedText,
} from "../../src/locales/figure-text";
import { d } from "./findings";

describe("figures as accountants write them", () => {
  test.each([
    ["9017122.4", 2, "9,017,122.40"],
    ["0", 2, "0.00"],
    ["999", 0, "999"],
    ["1000", 0, "1,000"],
    ["-115469.94", 2, "\u2212115,469.94"],
    ["508.900953", 2, "508.900953"],
    ["12345678901234567890.5", 2, "12,345,678,901,234,567,890.50"],
  ])("%s with %i decimals", (value, decimals, text) => {
    expect(figureText(d(value), decimals)).toBe(text);
  });

  test("a difference carries its sign, and a true minus", () => {
    expect(signedText(d("115469.94"), 2)).toBe("+115,469.94");
    expect(signedText(d("-0.8"), 2)).toBe("\u22120.80");
  });

  test("rates have two decimals and no blank before the sign", () => {
    expect(rateText(d("0.996954668059"))).toBe("99.70%");
    expect(rateText(d("1"))).toBe("100.00%");
  });

  test("more decimals only where two would print alike", () => {
    expect(decimalsToTell(d("78.103294"), d("78.10"), 2)).toBe(3);
    expect(decimalsToTell(d("78.1"), d("78.10"), 2)).toBe(2);
  });

  test("numerals in data are written out, other texts are not touched", () => {
    expect(numeralText("8065382.38")).toBe("8,065,382.38");
    expect(numeralText("114%")).toBe("114%");
    expect(numeralText("不足")).toBe("不足");
  });

  test("the printed difference is that of the printed figures", () => {
    expect(shownDifference(d("508.900953"), d("507.97"), 2)).toEqual({
      expected: "508.90", actual: "507.97", signed: "+0.93", size: "0.93", isMore: true,
    });
  });
});
