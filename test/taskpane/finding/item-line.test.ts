import { describe, expect, it } from "vitest";
import { zhCN } from "../../../src/locales/zh-CN";
import type { ListItem } from "../../../src/review/sheet-section";
import { differenceText } from "../../../src/taskpane/finding/item-difference";
import { placesText } from "../../../src/taskpane/finding/item-places";
import { at, d, relationFinding, type FindingInput } from "../../locales/findings";

const texts = zhCN.pane.finding;

function item(input: FindingInput, consequences = 0): ListItem {
  const finding = relationFinding(input);
  return { kind: "finding", key: "k", severity: finding.severity, finding, consequences: Array.from({ length: consequences }, () => finding) };
}

describe("the second line of a finding", () => {
  it("says where, and how much follows", () => {
    expect(placesText(item({ cell: "C7" }), zhCN)).toBe("C7");
    expect(placesText(item({ cell: "D5", suspect: "D7" }, 1), zhCN)).toBe("D5、D7 · 牵连 1 处");
  });

  it("names swapped cells row by row", () => {
    const cells = ["B4", "C4", "B6", "C6"].map((cell) => at(cell));
    expect(placesText(item({ cause: { code: "columns-swapped", cells } }, 5), zhCN)).toBe("B4:C4、B6:C6 · 牵连 5 处");
  });

  it("leads to the cell to be filled, and counts the others", () => {
    const finding = (cell: string) => ({
      code: "missing-reason", severity: "error", cell: at(cell), form: 0, basis: "", indicator: "信息发布", score: d("4"), points: d("5"), reasonCell: at(cell.replace("H", "I")),
    } as const);
    expect(placesText({ kind: "alike", key: "k", severity: "error", findings: [finding("H16"), finding("H17")] }, zhCN)).toBe("I16 等 2 处");
  });

  it("says by how much, with the unit where the figure is money", () => {
    const sum = { expected: "9017122.40", actual: "8901652.46", unit: "元", operands: [{ cell: "C4", value: "9017122.40" }, { cell: "C5", value: "0.00" }] } as const;
    expect(differenceText(relationFinding(sum), texts)).toBe("差 115,469.94 元");
    expect(differenceText(relationFinding({ ...sum, unit: "万元" }), texts)).toBe("差 115,469.94");
  });

  it("says what should stand there where that is shorter", () => {
    const rate = [{ cell: "D8", value: "398.48", role: "numerator" }, { cell: "C8", value: "412.60", role: "denominator" }] as const;
    expect(differenceText(relationFinding({ kind: "ratio", expected: "0.965777", actual: "1.0238", operands: rate }), texts)).toBe("应为 96.58%");
    expect(differenceText(relationFinding({ kind: "ratio", verdict: "truncated", expected: "0.971381", actual: "0.9713", operands: rate }), texts)).toBe("应为 97.14%");
  });
});
