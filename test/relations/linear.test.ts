import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/relations/evaluate";
import { decimal, decimalToText } from "../../src/number/decimal";
import { lookup, tie, type Entries, type Given } from "../diagnosis/table";

const rounded: Given = { exact: false };

function verdict(target: string, operands: string, entries: Entries, given: Given = {}, format?: string) {
  return evaluate(tie(target, operands, given), lookup(entries, format));
}
const code = (...given: Parameters<typeof verdict>) => verdict(...given)?.code ?? null;

describe("sums in 元 with two decimals", () => {
  it("tie exactly or not at all (DOMAIN.md 1.1, 5)", () => {
    expect(code("B3", "B1 B2", { B1: 5693444.3, B2: 69870, B3: 5763314.3 })).toBe("holds");
    expect(code("B3", "B1 B2", { B1: 5693444.3, B2: 69870, B3: 5763314.31 })).toBe("broken");
    const swapped = verdict("C7", "C4 C5 C6", { C4: 8065382.38, C5: 793236.02, C6: 158504, C7: 8901652.46 });
    expect(swapped?.code).toBe("broken");
    expect(swapped?.expected && decimalToText(swapped.expected)).toBe("9017122.40");
    expect(swapped?.difference && decimalToText(swapped.difference)).toBe("115469.94");
  });
  it("ignore the noise of binary fractions", () => {
    expect(code("B3", "B1 B2", { B1: 0.1, B2: 0.2, B3: 0.3 })).toBe("holds");
    expect(code("B3", "B1 B2", { B1: 950.0700000000001, B2: 0.01, B3: 950.08 })).toBe("holds");
  });
  it("read text numbers, brackets and dashes", () => {
    expect(code("B4", "B1 B2 B3", { B1: "76590.64 ", B2: "478，297.24", B3: "—", B4: "554,887.88" })).toBe("holds");
    expect(code("B3", "B1 B2", { B1: "（100.00）", B2: 150, B3: 50 })).toBe("holds");
  });
});

describe("sums of rounded figures (DESIGN.md 4)", () => {
  const sum = (parts: readonly number[], total: number) =>
    code("B1", parts.map((_, i) => `C${String(i + 1)}`).join(" "), { B1: total, ...Object.fromEntries(parts.map((part, i) => [`C${String(i + 1)}`, part])) }, rounded);
  it("DOMAIN.md 1.5: 890.17 from 810.84 and 79.32, 1,145.80 from 890.17 and 255.64", () => {
    expect(sum([810.84, 79.32], 890.17)).toBe("tail");
    expect(sum([890.17, 255.64], 1145.8)).toBe("tail");
    expect(sum([890.17, 259.11], 1149.28)).toBe("holds");
  });
  it("allow (n + 1) / 2 units of the last digit", () => {
    expect(sum([1.11, 2.22], 3.34)).toBe("tail");
    expect(sum([1.11, 2.22], 3.35)).toBe("broken");
    expect(sum([1.11, 2.22, 3.33], 6.68)).toBe("tail");
    expect(sum([1.11, 2.22, 3.33], 6.69)).toBe("broken");
  });
  it("call unlikely what would need four standard deviations", () => {
    const parts = Array.from({ length: 60 }, (_, i) => 10 + i);
    const total = parts.reduce((so, part) => so + part, 0);
    expect(sum(parts, total + 0.09)).toBe("tail");
    expect(sum(parts, total + 0.1)).toBe("unlikely");
    expect(sum(parts, total + 0.3)).toBe("unlikely");
    expect(sum(parts, total + 0.31)).toBe("broken");
  });
  it("know a column's decimals from the column, not from the figure", () => {
    expect(code("B1", "B2 B3", { B1: 1200.01, B2: 1000, B3: 200 }, rounded)).toBe("tail");
    expect(code("B1", "B2 B3", { B1: 1200, B2: 1000.3, B3: 200.3 }, { exact: false, decimals: 0 })).toBe("broken");
  });
  it("stored values that tie where shown ones do not are a tail", () => {
    const entries: Entries = Object.fromEntries([["B1", 1.2], ["B2", 0.4], ["B3", 0.4], ["B4", 0.4]]);
    expect(code("B1", "B2 B3 B4", entries, { exact: false, decimals: 0 }, "0")).toBe("tail");
    expect(code("B1", "B2 B3 B4", entries, { exact: true, decimals: 0 }, "0")).toBe("tail");
  });
  it("shown values that tie where stored ones do not are a tail", () => {
    expect(code("B1", "B2 B3", { B1: 3.04, B2: 1.004, B3: 2.044 }, { exact: true }, "0.00")).toBe("tail");
  });
});

describe("ties between units", () => {
  const equal = (yuan: number, wan: number) => verdict("B1", "0.0001*C1", { B1: wan, C1: yuan }, { kind: "equality", ...rounded });
  it("convert and round (X-E1)", () => {
    for (const [yuan, wan] of [[8901652.46, 890.17], [2556352.83, 255.64], [11458005.29, 1145.8], [793236.02, 79.32], [11492964.29, 1149.3]] as const) {
      expect(equal(yuan, wan)?.code).toBe("holds");
    }
    expect(equal(5089009.53, 507.97)?.code).toBe("broken");
    const difference = equal(5089009.53, 507.97)?.difference;
    expect(difference && decimalToText(difference)).toBe("0.930953");
  });
  it("add before they round (810.84 万元)", () => {
    const parts = { C4: 7972225.24, C6: 136191.2 };
    expect(code("B1", "0.0001*C4 0.0001*C6", { B1: 810.84, ...parts }, { kind: "equality", ...rounded })).toBe("holds");
    expect(code("B1", "0.0001*C4 0.0001*C6", { B1: 822.39, ...parts }, { kind: "equality", ...rounded })).toBe("broken");
  });
  it("one unit off between equal columns is a tail (DOMAIN.md 3.8, 326.71 and 326.72)", () => {
    expect(code("B1", "C1", { B1: 326.71, C1: 326.72 }, { kind: "equality", ...rounded })).toBe("tail");
    expect(code("B1", "C1", { B1: 326.71, C1: 326.73 }, { kind: "equality", ...rounded })).toBe("broken");
  });
});

describe("blanks and words", () => {
  it("both sides blank say nothing; a total without parts is not checked", () => {
    expect(code("B3", "B1 B2", { B1: null, B2: "—", B3: null })).toBe(null);
    expect(code("B3", "B1 B2", { B1: null, B2: null, B3: 0 })).toBe(null);
    expect(verdict("B3", "B1 B2", { B1: null, B2: null, B3: 5 })).toMatchObject({ code: "notChecked", reason: "operands-blank" });
  });
  it("a blank derived total over filled parts is broken, a blank tie is not checked", () => {
    expect(code("B3", "B1 B2", { B1: 1, B2: 2, B3: null })).toBe("broken");
    expect(verdict("B3", "B1", { B1: 1, B3: null }, { kind: "equality" })).toMatchObject({ code: "notChecked", reason: "target-blank" });
  });
  it("words and error values are named", () => {
    expect(verdict("B3", "B1 B2", { B1: "见附表", B2: 2, B3: 3 })).toMatchObject({ code: "notChecked", reason: "text-in-place-of-number" });
    expect(verdict("B3", "B1 B2", { B1: { error: "#REF!" }, B2: 2, B3: 3 })).toMatchObject({ code: "notChecked", reason: "error-value" });
  });
  it("a difference proves nothing on a cut form or beside an unknown column", () => {
    expect(verdict("B3", "B1 B2", { B1: 1, B2: 2, B3: 4 }, { mayBeCut: true })).toMatchObject({ code: "notChecked", reason: "form-cut" });
    expect(verdict("B3", "B1 B2", { B1: 1, B2: 2, B3: 4 }, { unknownParts: true })).toMatchObject({ code: "notChecked", reason: "unknown-column" });
    expect(code("B3", "B1 B2", { B1: 1, B2: 2, B3: 3 }, { mayBeCut: true })).toBe("holds");
  });
});

describe("other linear relations", () => {
  it("changes: 增减额 = 决算 − 预算 (DOMAIN.md 5, row 9)", () => {
    expect(code("D4", "C4 -B4", { B4: 7972225.24, C4: 8065382.38, D4: -93157.14 }, { kind: "change" })).toBe("broken");
    expect(code("D7", "C7 -B7", { B7: 9004919.32, C7: 8901652.46, D7: -103266.86 }, { kind: "change" })).toBe("holds");
  });
  it("weights: points in labels add up to the 100 of the form", () => {
    const labels: Entries = { A1: "预算执行率（10分）", A2: "产出指标（55分）", A3: "效益指标（30分）", A4: "满意度指标（5分）", B9: 100 };
    const weights: Given = { kind: "weights", operandReading: "points-in-label", decimals: 0 };
    expect(code("B9", "A1 A2 A3 A4", labels, weights)).toBe("holds");
    expect(code("B9", "A1 A2 A3 A4", { ...labels, A3: "效益指标（35分）" }, weights)).toBe("broken");
    expect(code("B9", "", { B9: 100 }, { kind: "weights", constant: decimal(100) })).toBe("holds");
    expect(code("B9", "", { B9: 95 }, { kind: "weights", constant: decimal(100) })).toBe("broken");
  });
  it("caps: 得分 ≤ 分值", () => {
    expect(code("H1", "G1", { G1: 10, H1: 10 }, { kind: "cap" })).toBe("holds");
    expect(code("H1", "G1", { G1: 10, H1: 10.5 }, { kind: "cap" })).toBe("broken");
  });
  it("averages of what is filled", () => {
    expect(code("H9", "H1 H2 H3", { H1: 90, H2: null, H3: 95, H9: 92.5 }, { kind: "average" })).toBe("holds");
    expect(code("H9", "H1 H2 H3", { H1: 90, H2: 80, H3: 95, H9: 92.5 }, { kind: "average" })).toBe("broken");
  });
});
