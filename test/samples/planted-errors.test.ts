import { describe, expect, it } from "vitest";
import type { Content } from "../../assets/samples/build/compose/content";
import { correctSheets, plantedErrors, type PlantedError } from "../../assets/samples/build/planted-errors-2024";
import { readSample } from "./sample-cells";

const of = (kind: PlantedError["kind"]): PlantedError => plantedErrors.find((error) => error.kind === kind)!;
const digits = (content: Content): string => {
  if (typeof content === "string" || content === null) throw new Error("not a number");
  return content.digits;
};
const sorted = (text: string): string => [...text].sort().join("");

describe("差错示例.xlsx", () => {
  it("holds every planted value, and the correct one nowhere in its place", async () => {
    const cells = await readSample("差错示例.xlsx");
    for (const { sheet, cell, wrong } of plantedErrors) {
      const expected = typeof wrong === "object" && wrong !== null ? Number(wrong.digits) : wrong;
      expect(cells.value(sheet, cell), `${sheet}!${cell}`).toBe(expected);
    }
  });

  it("has one error of each kind, and the swapped columns in four cells", () => {
    const kinds = plantedErrors.map(({ kind }) => kind).filter((kind) => kind !== "columns-swapped");
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(plantedErrors.length - kinds.length).toBe(4);
  });

  it("makes each slip of digits what its name says", () => {
    const { correct, wrong } = of("digits-transposed");
    expect(sorted(digits(wrong))).toBe(sorted(digits(correct)));
    expect(differingDigits(of("digit-typed"))).toBe(1);
    expect(withoutOneDigit(digits(of("digit-dropped").correct))).toContain(digits(of("digit-dropped").wrong));
    expect(withoutOneDigit(digits(of("digit-inserted").wrong))).toContain(digits(of("digit-inserted").correct));
  });

  it("ties everywhere before the errors are planted", () => {
    const sheets = new Map(correctSheets().map((draft) => [draft.page.name, draft]));
    const at = (sheet: string, cell: string): number => {
      const content = sheets.get(sheet)!.contentAt(cell);
      return content === null || typeof content === "string" ? 0 : Math.round(Number(content.digits) * 100);
    };
    const column = (sheet: string, letter: string, rows: readonly number[]): number =>
      rows.reduce((sum, row) => sum + at(sheet, `${letter}${row}`), 0);

    expect(column("收支总表", "D", [5, 6, 7, 8])).toBe(at("收支总表", "D4"));
    expect(column("收支总表", "B", [4, 14])).toBe(at("收支总表", "B16"));
    for (const letter of ["C", "E", "K"]) {
      expect(column("收入总表", letter, [6, 10, 14, 17])).toBe(at("收入总表", `${letter}5`));
      expect(column("收入总表", letter, [8, 9])).toBe(at("收入总表", `${letter}7`));
    }
    for (const sheet of ["支出总表", "一般公共预算支出表"]) {
      for (const letter of ["C", "D", "E"]) {
        expect(column(sheet, letter, [5, 9, 13, 16])).toBe(at(sheet, `${letter}4`));
        expect(column(sheet, letter, [7, 8])).toBe(at(sheet, `${letter}6`));
      }
    }
    expect(column("财政拨款收支总表", "D", [5, 6, 7, 8])).toBe(at("财政拨款收支总表", "D4"));
    expect(at("基本支出表", "C4")).toBe(at("一般公共预算支出表", "D4"));
    expect(column("三公经费表", "B", [4, 5, 6])).toBe(at("三公经费表", "B9"));
    for (const letter of ["B", "C", "D"]) {
      expect(column("预算执行情况表", letter, [6, 7])).toBe(at("预算执行情况表", `${letter}5`));
      expect(column("预算执行情况表", letter, [5, 8])).toBe(at("预算执行情况表", `${letter}10`));
      expect(column("预算执行情况表", letter, [10, 12])).toBe(at("预算执行情况表", `${letter}13`));
      expect(column("基本支出对比", letter, [4, 5, 6, 7])).toBe(at("基本支出对比", `${letter}8`));
    }
    for (const row of [5, 6, 7, 8, 10, 13]) {
      const rate = at("预算执行情况表", `D${row}`) / at("预算执行情况表", `C${row}`);
      const shown = sheets.get("预算执行情况表")!.contentAt(`E${row}`);
      expect(Number(digits(shown))).toBeCloseTo(Math.round(rate * 10_000) / 10_000, 8);
    }
    for (const row of [4, 5, 6, 7, 8]) {
      expect(at("基本支出对比", `D${row}`)).toBe(at("基本支出对比", `B${row}`) - at("基本支出对比", `C${row}`));
    }
    const indicators = Array.from({ length: 11 }, (_, index) => 14 + index);
    expect(column("自评表", "G", indicators) + at("自评表", "G7")).toBe(at("自评表", "G25"));
    expect(column("自评表", "H", indicators) + at("自评表", "I7")).toBe(at("自评表", "H25"));
    expect(at("自评表", "H25")).toBe(9548);
    // The form and the tables speak of the same budget, in 万元 and in 元.
    expect(at("整体绩效目标", "D5")).toBe(Math.round(at("支出总表", "C4") / 10_000));
    expect(at("预算执行情况表", "D7")).toBe(Math.round(at("基本支出对比", "B5") / 10_000));
  });
});

function differingDigits({ correct, wrong }: PlantedError): number {
  return [...digits(correct)].filter((digit, index) => digits(wrong)[index] !== digit).length;
}

function withoutOneDigit(text: string): string[] {
  return [...text].map((_, index) => text.slice(0, index) + text.slice(index + 1));
}
