import { describe, expect, it } from "vitest";
import type { Naming } from "../../src/relations/relation";
import { addressToText, type CellReference } from "../../src/sheet/address";
import { brief, diagnosed, form, HOME, lookup, tie, type Entries } from "./table";

const rounded = { exact: false };
const texts = (...given: Parameters<typeof diagnosed>): string[] => diagnosed(...given).findings.map(brief);

function named(labels: Readonly<Record<string, string>>) {
  return (cell: CellReference): Naming => ({ row: labels[`${cell.sheet}!${addressToText(cell)}`] ?? "", column: addressToText(cell) });
}

describe("rounding", () => {
  it("is what explains a tail, and forced balance where the same figure differs by a unit", () => {
    const cells = lookup({ B1: 890.17, B2: 810.84, B3: 79.32, C1: 326.71, C2: 326.72 });
    expect(texts([tie("B1", "B2 B3", rounded), tie("C1", "C2", { kind: "equality", ...rounded })], cells)).toEqual([
      "sum-tail B1 rounding", "equality-tail C1 forced-balance",
    ]);
  });
});

describe("blank", () => {
  it("is a total that was not filled in (DOMAIN.md 5, row 21)", () => {
    expect(texts([tie("B4", "B5 B6")], lookup({ B4: null, B5: 90, B6: 9.5 }))).toEqual(["sum-broken B4 suspect B4 blank [B4:  → 99.50]"]);
  });
  it("is a part that row and column both ask for", () => {
    const cells = lookup({ B2: 12.34, C2: null, D2: 68.9, B3: 3, C3: 4, D3: 7, B4: 15.34, C4: 60.56, D4: 75.9 });
    const relations = [tie("D2", "B2 C2"), tie("D3", "B3 C3"), tie("D4", "B4 C4"), tie("B4", "B2 B3"), tie("C4", "C2 C3"), tie("D4", "D2 D3")];
    expect(texts(relations, cells)).toEqual([
      "sum-broken D2 suspect C2 blank [C2:  → 56.56]",
      "sum-broken C4 suspect C2 blank [C2:  → 56.56] under sum:D2=B2 C2",
    ]);
  });
  it("is not claimed for a part that one relation alone asks for", () => {
    expect(texts([tie("B4", "B1 B2 B3")], lookup({ B1: 12.34, B2: null, B3: 45.6, B4: 99.99 }))).toEqual(["sum-broken B4 unexplained"]);
  });
});

describe("numbers typed as text", () => {
  it("are what a SUM passed over", () => {
    const cells = lookup({ B1: 530.88, B2: "4,732.14 ", B3: 11.2, B4: { value: 542.08, format: "0.00", formula: "SUM(B1:B3)" } });
    expect(texts([tie("B4", "B1 B2 B3")], cells)).toEqual(["sum-broken B4 suspect B4 text-number"]);
  });
});

describe("lost format", () => {
  it("is a rate a hundred times too large", () => {
    const cells = lookup({ C1: 259.11, D1: 255.64, E1: { value: 98.66, format: "0.00%" } });
    expect(texts([tie("E1", "D1 C1", { kind: "ratio", ...rounded })], cells)).toEqual(["ratio-broken E1 suspect E1 lost-format [E1: 9866.00% → 98.66%]"]);
  });
});

describe("unit slip", () => {
  it("is a figure in 元 in a table of 万元 (DOMAIN.md 5, row 3)", () => {
    const cells = lookup({ B1: 1149.3, "决算!B1": 11492964.29, "决算!B2": 11458005.29, "决算!B3": 34959 });
    const forms = [form(HOME, { unit: "万元" }), form("决算")];
    const relations = [tie("B1", "0.0001*决算!B1", { kind: "equality", exact: false, forms: [0, 1] }), tie("决算!B1", "决算!B2 决算!B3", { forms: [1] })];
    expect(texts(relations, cells, forms)).toEqual([]);
    expect(texts(relations, lookup({ B1: 11492964.29, "决算!B1": 11492964.29, "决算!B2": 11458005.29, "决算!B3": 34959 }), forms)).toEqual([
      "equality-broken B1 suspect B1 unit-slip [B1: 11492964.29 → 1149.30]",
    ]);
  });
});

/** DOMAIN.md 1.10 and 5 row 12: 表11 of S003 against 表3 and 表9. */
const DECLARED: Entries = {
  "表11!B1": 507.97, "表11!B2": 0, "表11!B3": 507.97, "表11!B4": 0,
  "表3!C2": 5763314.30, "表3!D2": 674304.77, "表3!E2": 5089009.53,
  "表9!F1": 5089009.53, "表9!F2": 5079700, "表9!F3": 9309.53,
};
const declaredForms = [form("表11", { kind: "performance-target", unit: "万元" }), form("表3", { kind: "budget-expenditure" }), form("表9", { kind: "budget-detail" })];
const declared = [
  tie("表11!B1", "表11!B2 表11!B3 表11!B4", { forms: [0], exact: false }),
  tie("表11!B1", "0.0001*表3!C2", { kind: "equality", forms: [0, 1], exact: false }),
  tie("表11!B2", "0.0001*表3!D2", { kind: "equality", forms: [0, 1], exact: false }),
  tie("表11!B3", "0.0001*表3!E2", { kind: "equality", forms: [0, 1], exact: false }),
  tie("表3!C2", "表3!D2 表3!E2", { forms: [1] }),
  tie("表9!F1", "表9!F2 表9!F3", { forms: [2] }),
];
const declaredNames = named({ "表9!F3": "预留机动费", "表9!F2": "科普活动", "表11!B1": "资金总额" });

describe("an omitted item", () => {
  it("is found in the detailed budget by its amount in the other unit", () => {
    const { findings } = diagnosed(declared, lookup(DECLARED), declaredForms, declaredNames);
    expect(findings.map(brief)).toMatchInlineSnapshot(`
      [
        "equality-broken 表11!B1 unexplained under equality:表11!B2=0.0001*表3!D2",
        "equality-broken 表11!B2 unexplained",
        "equality-broken 表11!B3 suspect 表11!B3 item-omitted [表11!B3: 507.97 → 508.90; 表11!B1: 507.97 → 508.90]",
      ]
    `);
    expect(findings.find(({ cause }) => cause?.code === "item-omitted")?.cause).toMatchObject({ label: "预留机动费" });
  });
  it("is one of the total's own parts", () => {
    const cells = lookup({ B1: 5693444.3, B2: 69870, B3: 12345.67, B4: 5763314.3 });
    expect(texts([tie("B4", "B1 B2 B3")], cells)).toEqual(["sum-broken B4 suspect B4 item-omitted [B4: 5763314.30 → 5775659.97]"]);
  });
  it("is not claimed for a round amount", () => {
    expect(texts([tie("B4", "B1 B2 B3")], lookup({ B1: 11, B2: 25, B3: 10, B4: 36 }))).toEqual(["sum-broken B4 unexplained"]);
  });
});

describe("doubled items", () => {
  it("stand twice in the total", () => {
    expect(texts([tie("B4", "B1 B2 B3")], lookup({ B1: 5693444.3, B2: 69870, B3: 12345.67, B4: 5788005.64 }))).toEqual([
      "sum-broken B4 suspect B4 item-doubled [B4: 5788005.64 → 5775659.97]",
    ]);
  });
  it("of an 其中 row are counted besides the row they belong to (DOMAIN.md 5, row 17)", () => {
    const rows = [
      { row: 1, label: "公务接待费", labelCell: { row: 1, column: 0 } },
      { row: 2, label: "公务用车购置及运行维护费", labelCell: { row: 2, column: 0 } },
      { row: 3, label: "其中：公务用车运行维护费", labelCell: { row: 3, column: 0 }, parent: 1, ofWhich: true },
      { row: 4, label: "总计", labelCell: { row: 4, column: 0 } },
    ];
    const cells = lookup({ B2: 530.88, B3: 3644.14, B4: 1148.02, B5: 5323.04 });
    expect(texts([tie("B5", "B2 B3")], cells, [form(HOME, { rows, columns: "B" })])).toEqual(["sum-broken B5 suspect B5 of-which-doubled [B5: 5323.04 → 4175.02]"]);
  });
});

describe("figures from elsewhere", () => {
  it("another total of a form that takes part", () => {
    const cells = lookup({ B1: 9000.12, B2: 500.5, B3: 7777.77, "支出!C9": 7777.77, "支出!C1": 7000, "支出!C2": 777.77 });
    const names = named({ "表!B3": "总计", "支出!C9": "本年支出合计" });
    const relations = [tie("B3", "B1 B2", { forms: [0, 1] }), tie("支出!C9", "支出!C1 支出!C2", { forms: [1] })];
    expect(texts(relations, cells, [form(HOME), form("支出")], names)).toEqual(["sum-broken B3 suspect B3 other-total [B3: 7777.77 → 9500.62]"]);
  });
  it("a total without its last part is another total and an omitted item at once: the item says more (DOMAIN.md 5, row 14)", () => {
    const cells = lookup({ B1: 11458005.29, B2: 34959, B3: 11458005.29, "支出!C9": 11458005.29, "支出!C1": 8901652.46, "支出!C2": 2556352.83 });
    const relations = [tie("B3", "B1 B2"), tie("支出!C9", "支出!C1 支出!C2", { forms: [1] }), tie("B1", "支出!C9", { kind: "equality", forms: [0, 1] })];
    const names = named({ "表!B3": "总计", "支出!C9": "本年支出合计", "表!B1": "本年支出合计" });
    expect(texts(relations, cells, [form(HOME), form("支出")], names)).toMatchInlineSnapshot(`
      [
        "sum-broken B3 suspect B3 item-omitted [B3: 11458005.29 → 11492964.29]",
      ]
    `);
  });
  it("the same item in a wider scope (DOMAIN.md 5, row 13)", () => {
    const forms = [form(HOME, { kind: "final-basic", unit: "万元" }), form("财拨", { kind: "final-general-public", unit: "万元" }), form("支出", { kind: "final-expenditure", unit: "万元" })];
    const cells = lookup({ B1: 5377.64, "财拨!C1": 5364.75, "财拨!C2": 4394.75, "财拨!C3": 9759.5, "支出!C1": 5377.64, "支出!C2": 4381.74, "支出!C3": 9759.38 });
    const names = named({ "表!B1": "基本支出", "财拨!C1": "基本支出", "支出!C1": "基本支出" });
    const relations = [
      tie("B1", "财拨!C1", { kind: "equality", forms: [0, 1], ...rounded }),
      tie("财拨!C3", "财拨!C1 财拨!C2", { forms: [1], ...rounded }), tie("支出!C3", "支出!C1 支出!C2", { forms: [2], ...rounded }),
    ];
    expect(texts(relations, cells, forms, names)).toEqual(["equality-broken B1 suspect B1 other-scope"]);
  });
  it("a sibling form that was copied (DOMAIN.md 5, row 11)", () => {
    const forms = [form("表12", { kind: "performance-target", unit: "万元" }), form("表11", { kind: "performance-target", unit: "万元" }), form("表9", { kind: "budget-detail" })];
    const cells = lookup({ "表12!B1": "261万元", "表12!C9": "不超过预算安排507.97万元", "表11!B1": 507.97, "表11!B3": 507.97, "表11!B2": 0, "表9!F1": 2610000, "表9!F2": 2610000 });
    const relations = [
      tie("表12!C9", "表12!B1", { kind: "equality", forms: [0], reading: "amount-in-text", operandReading: "amount-in-text", ...rounded }),
      tie("表12!B1", "0.0001*表9!F1", { kind: "equality", forms: [0, 2], reading: "amount-in-text", ...rounded }),
      tie("表11!B1", "表11!B2 表11!B3", { forms: [1], ...rounded }),
    ];
    expect(texts(relations, cells, forms)).toEqual(["equality-broken 表12!C9 suspect 表12!C9 stale-copy"]);
  });
});

describe("rates and scores", () => {
  it("on 年初预算数 in place of 调整预算数 (DOMAIN.md 5, row 6)", () => {
    const cells = lookup({ B8: 1006.77, C8: 1149.3, D8: 1145.8, E8: { value: 1.14, format: "0%" } });
    expect(texts([tie("E8", "D8 C8", { kind: "ratio", decimals: 0, ...rounded })], cells, [form(HOME, { columns: "BCDE" })])).toEqual([
      "ratio-broken E8 suspect E8 wrong-base [E8: 114% → 100%]",
    ]);
  });
  it("cut in place of rounded (DOMAIN.md 5, row 4)", () => {
    const cells = lookup({ D1: 351598, C1: 1000000, E1: { value: 0.3515, format: "0.00%" } });
    expect(texts([tie("E1", "D1 C1", { kind: "ratio" })], cells)).toEqual(["ratio-truncated E1 suspect E1 truncated [E1: 35.15% → 35.16%]"]);
  });
  it("above the points", () => {
    const cells = lookup({ F1: 400, E1: 310.2, G1: 10, H1: 12.89 });
    expect(texts([tie("H1", "F1 E1 G1", { kind: "score" }), tie("H1", "G1", { kind: "cap" })], cells)).toEqual([
      "score-broken H1 suspect H1 score-above-points [H1: 12.89 → 10.00]",
      "cap-broken H1 suspect H1 score-above-points [H1: 12.89 → 10.00] under score:H1=F1 E1 G1",
    ]);
    expect(texts([tie("H1", "G1", { kind: "cap" })], lookup({ G1: 4, H1: 5 }))).toEqual(["cap-broken H1 suspect H1 score-above-points"]);
  });
});

describe("slips of the hand", () => {
  const grid = (b2: number) => lookup({ B2: b2, C2: 436.71, D2: 1310.07, B3: 60.44, C3: 508.9, D3: 569.34, B4: 933.8, C4: 945.61, D4: 1879.41 });
  const relations = [tie("D2", "B2 C2"), tie("D3", "B3 C3"), tie("D4", "B4 C4"), tie("B4", "B2 B3"), tie("C4", "C2 C3"), tie("D4", "D2 D3")];
  const first = (b2: number) => texts(relations, grid(b2))[0];
  it("in the cell where two relations cross", () => {
    expect(first(873.36)).toBeUndefined();
    expect(first(873.56)).toBe("sum-broken D2 suspect B2 digit-typed [B2: 873.56 → 873.36]");
    expect(first(837.36)).toBe("sum-broken D2 suspect B2 digits-transposed [B2: 837.36 → 873.36]");
    expect(first(83.36)).toBe("sum-broken D2 suspect B2 digit-dropped [B2: 83.36 → 873.36]");
    expect(first(8873.36)).toBe("sum-broken D2 suspect B2 digit-inserted [B2: 8873.36 → 873.36]");
    expect(first(-873.36)).toBe("sum-broken D2 suspect B2 sign-reversed [B2: -873.36 → 873.36]");
    expect(first(8733600)).toBe("sum-broken D2 suspect B2 unit-slip [B2: 8733600.00 → 873.36]");
    expect(first(555.55)).toBe("sum-broken D2 suspect B2 unexplained [B2: 555.55 → 873.36]");
  });
  it("a digit too many in one of several figures that nothing else ties (DOMAIN.md 5, row 15)", () => {
    const cells = lookup({ B1: 887.36, B2: 1523.07, B3: 310.5, B4: 1920.93 });
    expect(texts([tie("B4", "B1 B2 B3")], cells)).toEqual(["sum-broken B4 suspect B1 digit-inserted [B1: 887.36 → 87.36]"]);
  });
  it("two digits exchanged in a count (DOMAIN.md 5, row 16)", () => {
    const cells = lookup({ B1: 28, B2: 48, B3: 1, B4: 107, B5: 3, B6: 178 }, "0");
    expect(texts([tie("B6", "B1 B2 B3 B4 B5", { decimals: 0 })], cells)).toEqual(["sum-broken B6 suspect B6 digits-transposed [B6: 178 → 187]"]);
  });
});

describe("formulas", () => {
  it("that leave out a row", () => {
    const cells = lookup({ B2: 11.57, B3: 22.25, B4: 33.75, B5: { value: 33.82, format: "0.00", formula: "SUM(B2:B3)" } });
    expect(texts([tie("B5", "B2 B3 B4")], cells)).toEqual(["sum-broken B5 suspect B5 formula-range [B5: 33.82 → 67.57 =SUM(B2:B4)]"]);
  });
  it("that take in what is no part", () => {
    const cells = lookup({ B1: 100.25, B2: 11.57, B3: 22.25, B4: { value: 134.07, format: "0.00", formula: "B1+B2+B3" } });
    expect(texts([tie("B4", "B2 B3")], cells)).toEqual(["sum-broken B4 suspect B4 formula-range [B4: 134.07 → 33.82 =SUM(B2:B3)]"]);
  });
});

describe("consequences", () => {
  it("a wrong part whose totals were computed from it", () => {
    // B2 is 100 too large, B4 and the rate follow it; the other form has the right figures.
    const cells = lookup({ B2: 973.36, B3: 60.44, B4: 1033.8, C4: 2000, D4: { value: 0.5169, format: "0.00%" }, "附!B2": 873.36, "附!B4": 933.8 });
    const relations = [
      tie("B4", "B2 B3"), tie("D4", "B4 C4", { kind: "ratio" }),
      tie("B2", "附!B2", { kind: "equality", forms: [0, 1] }), tie("B4", "附!B4", { kind: "equality", forms: [0, 1] }),
    ];
    expect(texts(relations, cells, [form(HOME), form("附")])).toMatchInlineSnapshot(`
      [
        "equality-broken B2 suspect B2 digit-typed [B2: 973.36 → 873.36; B4: 1033.80 → 933.80; D4: 51.69% → 46.69%]",
        "equality-broken B4 suspect B2 digit-typed [B2: 973.36 → 873.36; B4: 1033.80 → 933.80; D4: 51.69% → 46.69%] under equality:B2=附!B2",
      ]
    `);
  });
});
