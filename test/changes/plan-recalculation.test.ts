import { describe, expect, it } from "vitest";
import { form, HOME, lookup, tie, type Entries } from "../diagnosis/table";
import { applied, brief, planned } from "./apply";

const percent = (value: number | string | null) => ({ value, format: "0.00%" });
const general = (value: number | string | null) => ({ value, format: "General" });

/** DOMAIN.md 1.5, columns C 调整预算数, D 决算数, E 预算执行数 = 4/3. */
const EXECUTION: Entries = {
  C5: 890.17, D5: 890.17, C6: 259.11, D6: 255.64, C8: 1149.3, D8: 1145.8, C9: null, D9: 3.5, C10: 1149.3, D10: 1149.3,
};
const rate = (row: number) => tie(`E${String(row)}`, `D${String(row)} C${String(row)}`, { kind: "ratio", exact: false, decimals: 0 });

describe("rates", () => {
  it("that show the right figure are left alone", () => {
    const cells = lookup({ ...EXECUTION, E5: { value: 1, format: "0%" }, E6: { value: 0.99, format: "0%" }, E8: { value: 1, format: "0%" }, E10: general(1) });
    expect(brief(planned([5, 6, 8, 10].map(rate), cells))).toEqual([]);
  });

  it("are written unrounded, in the cell's own form", () => {
    const cells = lookup({ ...EXECUTION, E5: percent(null), E6: percent(0.9), E8: "98%", E10: general(0.5) });
    expect(brief(planned([5, 6, 8, 10].map(rate), cells))).toEqual([
      "E5 blank → 1 (rate)",
      "E6 0.9 → 0.986608004322 (rate)",
      `E8 "98%" → "100%" (rate)`,
      "E10 0.5 → 1 {0.00%} (rate)",
    ]);
  });

  it("written as points stay points", () => {
    const cells = lookup({ ...EXECUTION, E6: general(99.5), E8: "90.00" });
    expect(brief(planned([6, 8].map(rate), cells))).toEqual(["E6 99.5 → 98.6608004322 (rate)", `E8 "90.00" → "99.70" (rate)`]);
  });

  it("take the percent format of their column where the cell has none", () => {
    const cells = lookup({ ...EXECUTION, E5: { value: 1, format: "0.0%" }, E6: general(null) });
    expect(brief(planned([5, 6].map(rate), cells))).toEqual(["E6 blank → 0.986608004322 {0.0%} (rate)"]);
  });

  it("without a base are never invented and never emptied", () => {
    expect(brief(planned([rate(9)], lookup({ ...EXECUTION, E9: null })))).toEqual([]);
    expect(brief(planned([rate(9)], lookup({ ...EXECUTION, E9: percent(0) })))).toEqual([]);
    expect(brief(planned([rate(9)], lookup({ ...EXECUTION, E9: percent(0.95) })))).toEqual(["E9 held: base-empty"]);
    expect(brief(planned([rate(9)], lookup({ ...EXECUTION, C9: 0, D9: null, E9: percent(0.95) })))).toEqual(["E9 held: base-empty"]);
  });

  it("become formulas that show nothing without a base", () => {
    const cells = lookup({ ...EXECUTION, E6: percent(0.9) });
    expect(brief(planned([rate(6)], cells, true))).toEqual([`E6 0.9 → 0.986608004322 =IF(C6=0,"",D6/C6) (rate)`]);
  });
});

describe("scores of execution", () => {
  const score = tie("H7", "F7 E7 G7", { kind: "score" });
  it("come from the exact rate with two decimals, never above the points", () => {
    expect(brief(planned([score], lookup({ F7: 154.74, E7: 310.2, G7: 10, H7: 6 })))).toEqual(["H7 6 → 4.99 (score)"]);
    expect(brief(planned([score], lookup({ F7: 154.74, E7: 310.2, G7: 10, H7: 5 })))).toEqual([]);
    expect(brief(planned([score], lookup({ F7: 400, E7: 310.2, G7: 10, H7: 12.89 })))).toEqual(["H7 12.89 → 10 (score)"]);
    expect(brief(planned([score], lookup({ F7: 89.974, E7: 90, G7: 10, H7: "9.00" })))).toEqual([`H7 "9.00" → "10.00" (score)`]);
  });
  it("become formulas", () => {
    expect(brief(planned([score], lookup({ F7: 154.74, E7: 310.2, G7: 10, H7: 6 }), true))).toEqual(["H7 6 → 4.99 =ROUND(MIN(F7/E7,1)*G7,2) (score)"]);
  });
});

describe("sums", () => {
  it("are rewritten from stored operands and keep text as text", () => {
    const cells = lookup({ B2: "76,590.64 ", B3: "（1,000.00）", B4: "70,000.00 " });
    expect(brief(planned([tie("B4", "B2 B3")], cells))).toEqual([`B4 "70,000.00 " → "75,590.64" (sum)`]);
  });

  it("follow each other up to the grand total", () => {
    const cells = lookup({ B1: null, B2: null, B3: 60.44, B4: 7.5, B5: null, B6: 1, B7: 2 });
    const relations = [tie("B1", "B2 B5", { kind: "sum" }), tie("B2", "B3 B4", { kind: "hierarchy" }), tie("B5", "B6 B7", { kind: "hierarchy" })];
    expect(brief(planned(relations, cells))).toEqual(["B1 blank → 70.94 (sum)", "B2 blank → 67.94 (hierarchy)", "B5 blank → 3 (hierarchy)"]);
    expect(brief(planned(relations, cells, true))).toEqual(["B1 blank → 70.94 =SUM(B2,B5) (sum)", "B2 blank → 67.94 =SUM(B3:B4) (hierarchy)", "B5 blank → 3 =SUM(B6:B7) (hierarchy)"]);
  });

  it("and rates of recalculated totals use the new totals", () => {
    const cells = lookup({ C2: 100, C3: 50, C4: 0, D2: 80, D3: 40, D4: 0, E4: percent(0) });
    const relations = [tie("C4", "C2 C3"), tie("D4", "D2 D3"), tie("E4", "D4 C4", { kind: "ratio" })];
    const plan = planned(relations, cells);
    expect(brief(plan)).toEqual(["C4 0 → 150 (sum)", "D4 0 → 120 (sum)", "E4 0 → 0.8 (rate)"]);
    expect(brief(planned(relations, applied(cells, plan.changes)))).toEqual([]);
  });

  it("with subtracted parts and other sheets become plain formulas", () => {
    const cells = lookup({ C4: 8065382.38, B4: 7972225.24, D4: -93157.14 });
    expect(brief(planned([tie("D4", "C4 -B4", { kind: "change" })], cells, true))).toEqual(["D4 -93157.14 → 93157.14 =C4-B4 (column-formula)"]);
    expect(brief(planned([tie("D4", "0.0001*附表!A1")], lookup({ "附表!A1": 90000, D4: 8 }), true, [form(HOME), form("附表")]))).toEqual(["D4 8 → 9 =附表!A1/10000 (sum)"]);
  });
});

describe("what is held back", () => {
  it("is a total whose part another relation contradicts", () => {
    const cells = lookup({ B2: 132.45, C2: 10, D2: 133.45, B3: 20, C3: 5, D3: 25, B4: 143.45, C4: 15, D4: 158.45 });
    const relations = [tie("D2", "B2 C2"), tie("D3", "B3 C3"), tie("D4", "B4 C4"), tie("B4", "B2 B3"), tie("C4", "C2 C3"), tie("D4", "D2 D3")];
    expect(brief(planned(relations, cells))).toEqual(["D2 held: operand-suspect", "B4 held: operand-suspect"]);
  });

  it("is not the wrong total itself", () => {
    const cells = lookup({ B2: 123.45, C2: 10, D2: 133.45, B3: 20, C3: 5, D3: 25, B4: 134.45, C4: 15, D4: 158.45 });
    const relations = [tie("D2", "B2 C2"), tie("D3", "B3 C3"), tie("D4", "B4 C4"), tie("B4", "B2 B3"), tie("C4", "C2 C3"), tie("D4", "D2 D3")];
    expect(brief(planned(relations, cells))).toEqual(["B4 134.45 → 143.45 (sum)"]);
  });

  it("is a total that ties with another form as it is", () => {
    const cells = lookup({ B2: 1, B3: 2, B4: 1, B5: 5.55, "表2!B9": 5.55 });
    expect(brief(planned([tie("B5", "B2 B3 B4"), tie("B5", "表2!B9", { kind: "equality" })], cells))).toEqual(["B5 held: operand-suspect"]);
  });

  it("is a cell that holds a formula, with the right one", () => {
    const cells = lookup({ B2: 11.5, B3: 22.25, B4: 33.75, B5: { value: 33.75, format: "0.00", formula: "SUM(B2:B3)" } });
    expect(brief(planned([tie("B5", "B2 B3 B4")], cells))).toEqual(["B5 held: holds-formula =SUM(B2:B4)"]);
    expect(brief(planned([tie("B5", "B2 B3 B4")], cells, true))).toEqual(["B5 held: holds-formula =SUM(B2:B4)"]);
  });

  it("is a sum over words or error values", () => {
    expect(brief(planned([tie("B5", "B2 B3")], lookup({ B2: "见附表", B3: 2, B5: 3 })))).toEqual(["B5 held: operand-not-a-number"]);
    expect(brief(planned([tie("B5", "B2 B3")], lookup({ B2: { error: "#REF!" }, B3: 2, B5: 3 })))).toEqual(["B5 held: operand-not-a-number"]);
    expect(brief(planned([tie("B5", "B2 B3")], lookup({ B2: 1, B3: 2, B5: { error: "#REF!" } })))).toEqual(["B5 {\"error\":\"#REF!\"} → 3 (sum)"]);
  });

  it("are two rules that ask for different figures in one cell", () => {
    const cells = lookup({ B2: 1, B3: 2, B5: 8, C2: 4, C3: 6 });
    expect(brief(planned([tie("B5", "B2 B3"), tie("B5", "C2 C3", { kind: "hierarchy" })], cells))).toEqual(["B5 held: operand-suspect", "B5 held: operand-suspect"]);
  });
});

describe("judgements", () => {
  it("weights, limits and relations that derive nothing are never written", () => {
    const cells = lookup({ B2: 50, B3: 30, B4: 100, C2: 60 });
    expect(brief(planned([tie("B4", "B2 B3", { kind: "weights", derived: true }), tie("C2", "B2", { kind: "cap", derived: true }), tie("B4", "B2 B3", { derived: false })], cells))).toEqual([]);
  });

  it("a cut form and an unknown column are not summed up", () => {
    const cells = lookup({ B2: 50, B3: 30, B4: 100 });
    expect(brief(planned([tie("B4", "B2 B3", { mayBeCut: true }), tie("B4", "B2 B3", { unknownParts: true })], cells))).toEqual([]);
  });
});
