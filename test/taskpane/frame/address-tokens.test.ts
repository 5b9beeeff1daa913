import { describe, expect, it } from "vitest";
import { addressTokens } from "../../../src/taskpane/frame/address-tokens";
import { at } from "../../locales/findings";

function links(text: string, cells: readonly string[], home = "表"): string[] {
  return addressTokens(text, cells.map((cell) => at(cell)), home).flatMap(({ text: part, cell }) =>
    (cell ? [`${part}→${cell.sheet}!${String(cell.row + 1)},${String(cell.column + 1)}`] : []));
}

describe("addresses in a sentence", () => {
  it("are found where the finding knows their cells", () => {
    expect(links("C4 + C5 = 9,017,122.40，比合计 C7 多 115,469.94", ["C4", "C5", "C7"])).toEqual(["C4→表!4,3", "C5→表!5,3", "C7→表!7,3"]);
  });

  it("keep every character of the sentence", () => {
    const text = "“本年支出合计”C7 为 1,145.80（表2 D5），应相等";
    expect(addressTokens(text, [at("C7"), at("表2!D5")], "表").map((token) => token.text).join("")).toBe(text);
  });

  it("stay words where no such cell is spoken of, and inside codes, rates and quantities", () => {
    expect(links("C9 与 X-C4 及 C4% 以及 AC4", ["C4"])).toEqual([]);
  });

  it("take the name of their sheet with them", () => {
    expect(links("收入总表 E9 的数比 C8 多 4,500.00", ["C8", "收入总表!E9"])).toEqual(["收入总表 E9→收入总表!9,5", "C8→表!8,3"]);
  });

  it("lie on the sheet that was named once before them, as long as only signs stand between", () => {
    expect(links("收入总表 E8 + E9 = 7，比 E8 多", ["E8", "收入总表!E8", "收入总表!E9"]))
      .toEqual(["收入总表 E8→收入总表!8,5", "E9→收入总表!9,5", "E8→表!8,5"]);
  });

  it("lie on the one sheet that knows them where home does not", () => {
    expect(links("收入总表 (E8 + E9) ÷ 10000", ["C1", "收入总表!E8", "收入总表!E9"])).toEqual(["E8→收入总表!8,5", "E9→收入总表!9,5"]);
  });

  it("may be ranges, which lead to their first known cell", () => {
    expect(links("I17:I19、I21", ["I17", "I18", "I21"])).toEqual(["I17:I19→表!17,9", "I21→表!21,9"]);
  });
});
