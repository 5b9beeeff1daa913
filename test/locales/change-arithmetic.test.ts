import { describe, expect, it } from "vitest";
import type { Change } from "../../src/changes/change";
import { changeArithmetic } from "../../src/locales/change-arithmetic";
import { zhCN } from "../../src/locales/zh-CN";
import { referenceKey } from "../../src/sheet/address";
import { at, relationFinding, type FindingInput } from "./findings";

const words = { ...zhCN.pane.recalculation, working: zhCN.scoring.working };

function arithmetic(input: FindingInput, planned: readonly Change[] = []): string | null {
  return changeArithmetic(relationFinding(input), new Map(planned.map((change) => [referenceKey(change.cell), change])), words);
}

const RATE: FindingInput = {
  kind: "ratio",
  operands: [{ cell: "D8", value: "255.64", role: "numerator" }, { cell: "C8", value: "259.11", role: "denominator" }],
};

describe("how a new value follows", () => {
  it("is a division for a rate", () => {
    expect(arithmetic(RATE)).toBe("255.64 ÷ 259.11");
    expect(arithmetic({ ...RATE, operands: [{ cell: "D8", value: "1149.3", role: "numerator" }, { cell: "C8", value: "1149.3", role: "denominator" }] }))
      .toBe("1,149.30 ÷ 1,149.30");
  });

  it("is the rate times the points for a score, full points at most", () => {
    const score = (done: string): FindingInput => ({
      kind: "score",
      operands: [
        { cell: "F13", value: done, role: "numerator", decimals: 0 }, { cell: "E13", value: "30", role: "denominator", decimals: 0 },
        { cell: "G13", value: "6", role: "points", decimals: 0 },
      ],
    });
    expect(arithmetic(score("26"))).toBe("26 ÷ 30 = 86.67%，× 6 分");
    expect(arithmetic(score("36"))).toBe("36 ÷ 30 = 100.00%，× 6 分");
  });

  it("is a product where the rate stands on the form", () => {
    expect(arithmetic({ kind: "score", operands: [
      { cell: "H8", value: "95", role: "other", decimals: 0 }, { cell: "I8", value: "40", role: "points", decimals: 0 },
    ] })).toBe("95.00% × 40");
  });

  it("is a sum, two items with their labels where these are short", () => {
    const operands = [{ cell: "H1", value: "10", row: "资金得分" }, { cell: "H2", value: "78.65", row: "指标得分" }];
    expect(arithmetic({ operands })).toBe("资金得分 10.00 + 指标得分 78.65");
    expect(arithmetic({ operands: [...operands, { cell: "H3", value: "-1.5", row: "扣分" }, { cell: "H4", value: null }] })).toBe("10.00 + 78.65 − 1.50");
  });

  it("names the first two and the last of many items, and how many there are", () => {
    const operands = Array.from({ length: 12 }, (_, i) => ({ cell: `C${i + 4}`, value: String(i + 1) }));
    expect(arithmetic({ operands })).toBe("1.00 + 2.00 + … + 12.00（12 项）");
  });

  it("subtracts what counts negative, and shows the conversion of units", () => {
    expect(arithmetic({ kind: "change", operands: [{ cell: "C5", value: "249118.6" }, { cell: "B5", value: "258450.02", factor: "-1" }] }))
      .toBe("249,118.60 − 258,450.02");
    expect(arithmetic({ kind: "equality", operands: [{ cell: "明细!B5", value: "781032.94", factor: "0.0001" }] })).toBe("781,032.94 ÷ 10000");
  });

  it("reckons with figures that are written along", () => {
    const total: Change = {
      cell: at("C8"), label: "", code: "sum", before: { value: 259.11, format: "0.00" }, after: { value: 260, format: "0.00" },
    };
    expect(arithmetic(RATE, [total])).toBe("255.64 ÷ 260.00");
  });

  it("is not known without a finding", () => {
    expect(changeArithmetic(undefined, new Map(), words)).toBeNull();
  });
});
