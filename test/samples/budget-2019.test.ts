import { beforeAll, describe, expect, it } from "vitest";
import { readSample, type SampleCells } from "./sample-cells";

let cells: SampleCells;
beforeAll(async () => {
  cells = await readSample("部门预算-2019.xlsx");
});

const sum = (sheet: string, places: readonly string[]): number =>
  places.reduce((total, place) => total + cells.cents(sheet, place), 0);
const column = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

describe("the budget of 2019 ties as the document does", () => {
  it("has twelve sheets", () => {
    expect(cells.sheetNames).toEqual(Array.from({ length: 12 }, (_, index) => `表${index + 1}`));
  });

  it("表1: sources and lines add up, both totals agree", () => {
    expect(cells.cents("表1", "B16")).toBe(576331430);
    expect(sum("表1", column("B", 4, 15))).toBe(576331430);
    expect(sum("表1", column("D", 5, 8))).toBe(cells.cents("表1", "D4"));
    expect(cells.cents("表1", "B18")).toBe(cells.cents("表1", "D11"));
  });

  it.each([
    ["表2", "C", [6, 10, 14, 17], 5],
    ["表2", "E", [6, 10, 14, 17], 5],
    ["表3", "C", [5, 9, 13, 16], 4],
    ["表3", "D", [5, 9, 13, 16], 4],
    ["表3", "E", [5, 9, 13, 16], 4],
    ["表5", "C", [5, 9, 13, 16], 4],
    ["表5", "D", [5, 9, 13, 16], 4],
  ] as const)("%s column %s: the classes add up to the total", (sheet, letter, classes, total) => {
    expect(sum(sheet, classes.map((row) => `${letter}${row}`))).toBe(cells.cents(sheet, `${letter}${total}`));
  });

  it("表6 ties with 表5, 表9 with 表3", () => {
    expect(sum("表6", column("C", 5, 25))).toBe(cells.cents("表6", "C4"));
    expect(cells.cents("表6", "C4")).toBe(cells.cents("表5", "D4"));
    expect(sum("表9", column("F", 5, 37))).toBe(cells.cents("表9", "F4"));
    expect(cells.cents("表9", "F4")).toBe(cells.cents("表3", "C4"));
  });

  it("keeps the oddities of the document", () => {
    expect(cells.value("表1", "B4")).toBe("5693444.30 ");
    expect(cells.value("表2", "G3")).toBe("上年补助收入");
    expect(cells.value("表2", "E8")).toBe(5060500);
    expect(cells.value("表2", "E10")).toBe("76590.64 ");
    expect(cells.value("表2", "D6")).toBe("\u3000");
    expect(cells.value("表3", "A5")).toBe(206);
    expect(cells.value("表5", "A5")).toBe("206");
    expect(cells.value("表4", "B8")).toBe("0\u3000");
    expect(cells.value("表7", "A7")).toBe("其中；公务用车购置费");
    expect(cells.value("表8", "C4")).toBe("-");
    expect(cells.value("表8", "A6")).toBe("2019年我部门未安排政府性基金支出预算，故此表为空。");
    expect(cells.value("表11", "D5")).toBe(507.97);
  });

  it("stacks three forms in 表12, with the copied cost text in the first", () => {
    const texts = cells.texts().filter(({ place }) => place.startsWith("表12"));
    expect(texts.filter(({ text }) => text.endsWith("项目支出绩效目标申报表"))).toHaveLength(3);
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["261万元", "160万元", "85.05万元", "不超过预算安排507.97万元。", "共支出约85.05万元。"]),
    );
  });
});
