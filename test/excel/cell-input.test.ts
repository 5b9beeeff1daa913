import { describe, expect, test } from "vitest";
import { cellInput } from "../../src/excel/cell-input";

const put = (value: string, format = "General"): unknown => cellInput({ value, format }, format);

describe("what is put into a cell", () => {
  test.each(["基本支出", "一、本年收入", "（空表说明）", "其他 支出"])("the words %s as they are", (text) => {
    expect(put(text)).toBe(text);
  });

  test.each(["98.66%", "12", "1月2日", "=A1", "+", "-", "@甲", "'甲", "TRUE", " false ", "#N/A", "第 1 项", "９９", "〇"])("the text %s behind an apostrophe", (text) => {
    expect(put(text)).toBe(`'${text}`);
  });

  test.each(["98.66%", "=A1", "TRUE", "12"])("the text %s as it is where the cell is formatted as text", (text) => {
    expect(put(text, "@")).toBe(text);
  });

  test("an apostrophe of its own needs another one, even there", () => {
    expect(put("'甲", "@")).toBe("''甲");
  });

  test("formulas, numbers, booleans, errors and nothing", () => {
    expect(cellInput({ value: 3, format: "0", formula: "SUM(A1:A2)" }, "0")).toBe("=SUM(A1:A2)");
    expect(cellInput({ value: 0.5, format: "0%" }, "0%")).toBe(0.5);
    expect(cellInput({ value: false, format: "General" }, "General")).toBe(false);
    expect(cellInput({ value: { error: "#REF!" }, format: "General" }, "General")).toBe("#REF!");
    expect(cellInput({ value: null, format: "@" }, "@")).toBe("");
  });
});
