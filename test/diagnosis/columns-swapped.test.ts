import { describe, expect, it } from "vitest";
import { brief, diagnosed, form, HOME, lookup, tie } from "./table";

// DOMAIN.md 5, rows 1 and 2; the sheet as UX.md draws it: B 年初预算数, C 决算数, D 增减.
const cells = lookup({
  B4: 7972225.24, C4: 8065382.38, D4: -93157.14,
  B5: 781032.94, C5: 793236.02, D5: 12203.08,
  B6: 136191.20, C6: 158504.00, D6: 22312.80,
  B7: 9004919.32, C7: 8901652.46, D7: -103266.86,
  "执行!D5": 890.17, "执行!D6": 810.84, "执行!D7": 79.32,
});
const rounded = { exact: false, decimals: 2, forms: [1, 0] };
const relations = [
  tie("B7", "B4 B5 B6"), tie("C7", "C4 C5 C6"), tie("D7", "D4 D5 D6"),
  tie("D4", "C4 -B4", { kind: "change" }), tie("D5", "C5 -B5", { kind: "change" }), tie("D6", "C6 -B6", { kind: "change" }), tie("D7", "C7 -B7", { kind: "change" }),
  tie("执行!D5", "0.0001*C7", { kind: "equality", ...rounded }),
  tie("执行!D6", "0.0001*C4 0.0001*C6", { kind: "equality", ...rounded }),
  tie("执行!D7", "0.0001*C5", { kind: "equality", ...rounded }),
  tie("执行!D5", "执行!D6 执行!D7", { exact: false, forms: [1] }),
];
const forms = [form(HOME), form("执行", { unit: "万元" })];

describe("two columns exchanged in some rows", () => {
  const { findings } = diagnosed(relations, cells, forms);

  it("is found from equal and opposite differences, with all that follows folded under it", () => {
    expect(findings.map(brief)).toMatchInlineSnapshot(`
      [
        "change-broken D4 suspect B4 columns-swapped [B4: 7972225.24 → 8065382.38; C4: 8065382.38 → 7972225.24; B6: 136191.20 → 158504.00; C6: 158504.00 → 136191.20; D6: 22312.80 → -22312.80] under sum:B7=B4 B5 B6",
        "sum-broken B7 suspect B4 columns-swapped [B4: 7972225.24 → 8065382.38; C4: 8065382.38 → 7972225.24; B6: 136191.20 → 158504.00; C6: 158504.00 → 136191.20; D6: 22312.80 → -22312.80]",
        "sum-broken C7 suspect B4 columns-swapped [B4: 7972225.24 → 8065382.38; C4: 8065382.38 → 7972225.24; B6: 136191.20 → 158504.00; C6: 158504.00 → 136191.20; D6: 22312.80 → -22312.80] under sum:B7=B4 B5 B6",
        "sum-broken D7 suspect B4 columns-swapped [B4: 7972225.24 → 8065382.38; C4: 8065382.38 → 7972225.24; B6: 136191.20 → 158504.00; C6: 158504.00 → 136191.20; D6: 22312.80 → -22312.80] under sum:B7=B4 B5 B6",
        "sum-tail 执行!D5 rounding",
        "equality-broken 执行!D6 suspect B4 columns-swapped [B4: 7972225.24 → 8065382.38; C4: 8065382.38 → 7972225.24; B6: 136191.20 → 158504.00; C6: 158504.00 → 136191.20; D6: 22312.80 → -22312.80] under sum:B7=B4 B5 B6",
      ]
    `);
  });

  it("is not claimed when the differences are not opposite", () => {
    const other = diagnosed([tie("B7", "B4 B5 B6"), tie("C7", "C4 C5 C6")], lookup({
      B4: 7972225.24, B5: 781032.94, B6: 136191.20, B7: 9004919.32, C4: 8065382.38, C5: 793236.02, C6: 158504.00, C7: 8901652.47,
    }));
    expect(other.findings.map(({ cause }) => cause?.code)).toEqual(["unexplained", "unexplained"]);
  });

  it("names one amount that stands in the wrong column", () => {
    const moved = diagnosed([tie("B5", "B2 B3 B4"), tie("C5", "C2 C3 C4"), tie("D2", "B2 C2"), tie("D3", "B3 C3"), tie("D4", "B4 C4"), tie("D5", "D2 D3 D4")], lookup({
      B2: 60.44, C2: 508.90, D2: 569.34, B3: 12.5, C3: null, D3: 12.5, B4: 7.25, C4: 1.5, D4: 8.75, B5: 67.69, C5: 522.90, D5: 590.59,
    }));
    expect(moved.findings.map(brief)).toMatchInlineSnapshot(`
      [
        "sum-broken B5 suspect B3 columns-swapped [B3: 12.50 → 0.00; C3:  → 12.50]",
        "sum-broken C5 suspect B3 columns-swapped [B3: 12.50 → 0.00; C3:  → 12.50] under sum:B5=B2 B3 B4",
      ]
    `);
  });
});
