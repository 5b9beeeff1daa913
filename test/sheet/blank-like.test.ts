import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAmount } from "../../src/number/amount";
import { isBlankLike } from "../../src/sheet/blank-like";

describe("isBlankLike", () => {
  it.each([
    "", " ", "\u3000", "\u00a0", "\t\r\n", "\u200b", "-", "--", "—", "——", "－", "–", "−", "──", "―", "/", "／", "\\", "＼", "…", "……", "...", "......",
    "无", "不涉及", "N/A", "n/a", "Ｎ／Ａ", " — ", "　无　",
  ])("%j stands for nothing", (text) => {
    expect(isBlankLike(text)).toBe(true);
  });

  it.each(["0", "0　", "0.00", "-1", "1/2", "无预算", "不涉及。", "A", "N", "NA", "//", "-/-", "合计", ".", "%", "*", "'"])("%j does not", (text) => {
    expect(isBlankLike(text)).toBe(false);
  });

  it("reads a zero with a blank as a figure", () => {
    expect(parseAmount("0　")?.value).toEqual({ units: 0, scale: 0 });
  });

  it("never takes a figure for nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      if (isBlankLike(text)) expect(parseAmount(text)).toBeUndefined();
    }), { numRuns: 2000 });
    fc.assert(fc.property(fc.stringMatching(/^[-—/ 　…0-9.无]{0,6}$/), (text) => {
      if (isBlankLike(text)) expect(parseAmount(text)).toBeUndefined();
    }), { numRuns: 2000 });
  });

  it("is quick with walls of blanks", () => {
    const started = performance.now();
    for (let i = 0; i < 50; i++) isBlankLike(`${" ".repeat(32_000)}x`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
