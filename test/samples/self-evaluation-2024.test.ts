import { beforeAll, describe, expect, it } from "vitest";
import { readSample, type SampleCells } from "./sample-cells";

let cells: SampleCells;
beforeAll(async () => {
  cells = await readSample("自评表与指标体系-2024.xlsx");
});

const rows = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const sum = (sheet: string, letter: string, numbers: readonly number[]): number =>
  numbers.reduce((total, row) => total + cells.cents(sheet, `${letter}${row}`), 0);

describe("the self-evaluation of 2024", () => {
  it("adds up to 100 points and 89.45, 预算执行率 counted once", () => {
    expect(sum("自评表", "G", rows(14, 29))).toBe(10000);
    expect(sum("自评表", "H", rows(14, 29))).toBe(8945);
    expect(cells.value("自评表", "H30")).toBe(89.45);
    expect(cells.value("自评表", "G30")).toBe(100);
  });

  it("holds rates as numbers and lacks the label of 效益指标", () => {
    expect(cells.value("自评表", "H7")).toBe(1);
    expect(cells.value("自评表", "B23")).toBe(null);
    expect(cells.value("自评表", "C23")).toBe("社会效益\n指标");
    expect(cells.value("自评表", "B9")).toBe("      上年结转资金");
    expect(cells.value("自评表", "D15")).toBe("活动参与人数\n\n（线上&线下）");
  });

  it("weighs its indicators as the indicator system does", () => {
    expect(sum("指标体系", "D", rows(3, 18))).toBe(10000);
    expect(cells.cents("指标体系", "D19")).toBe(10000);
    // The system begins with 预算执行率, the form ends with it.
    rows(14, 28).forEach((row, index) => {
      expect(cells.value("指标体系", `D${4 + index}`)).toBe(cells.value("自评表", `G${row}`));
    });
  });
});
