import { beforeAll, describe, expect, it } from "vitest";
import { readSample, type SampleCells } from "./sample-cells";

let cells: SampleCells;
beforeAll(async () => {
  cells = await readSample("预算执行情况-2021.xlsx");
});

describe("the execution of 2021", () => {
  it.each(["B", "C", "D"])("column %s: parts add up to 基本支出, 合计 and 总计", (letter) => {
    const at = (row: number): number => cells.cents("预算执行情况表", `${letter}${row}`);
    // 890.17 stands over 810.84 and 79.32, and 1,145.80 over 890.17 and 255.64: each rounded on its own from 元.
    const tail = letter === "D" ? 1 : 0;
    expect(Math.abs(at(6) + at(7) - at(5))).toBe(tail);
    expect(Math.abs(at(5) + at(8) + at(9) - at(10))).toBe(letter === "C" ? 1 : tail);
    expect(at(10) + at(11) + at(12)).toBe(at(13));
  });

  it("keeps the rates as the document shows them", () => {
    const rates = [5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => cells.value("预算执行情况表", `E${row}`));
    expect(rates).toEqual(["100%", "100%", "100%", "99%", "\u3000", "100%", "\u3000", 0, 1]);
    expect(cells.value("预算执行情况表", "E4")).toBe("5=4/3");
  });

  it("基本支出对比: the columns fail by equal and opposite amounts, two rows being exchanged", () => {
    const at = (cell: string): number => cells.cents("基本支出对比", cell);
    const excess = (letter: string): number => [4, 5, 6, 7].reduce((sum, row) => sum + at(`${letter}${row}`), 0) - at(`${letter}8`);
    expect(excess("B")).toBe(11546994);
    expect(excess("C")).toBe(-11546994);
    expect(at("D8")).toBe(at("B8") - at("C8"));
    expect(at("D5")).toBe(at("B5") - at("C5"));
    expect(at("D4")).toBe(at("C4") - at("B4"));
  });
});
