import { describe, expect, it } from "vitest";
import { zhCN } from "../../src/locales/zh-CN";
import { at, relationFinding } from "./findings";

const { title } = zhCN.pane.finding;

describe("a finding's title in the pane", () => {
  it("fits one line: a long label gives way, what is said of it stays", () => {
    const text = title(relationFinding({ row: "机关事业单位基本养老保险缴费支出", operands: [{ cell: "C4", value: "1" }, { cell: "C5", value: "1" }], expected: "2", actual: "3" }));
    expect(text).toBe("“机关事业单位基本…”与分项之和不符");
    expect(text.length).toBeLessThanOrEqual(18);
  });

  it("names the rows of swapped columns", () => {
    const cells = ["B4", "C4", "B6", "C6"].map((cell) => at(cell));
    expect(title(relationFinding({ cause: { code: "columns-swapped", cells }, expected: "2", actual: "3" }))).toBe("第 4、6 行的两列数疑似填反");
  });

  it("names the suspect where the cause lies with one cell", () => {
    const operands = [{ cell: "D6", row: "人员经费", value: "1" }, { cell: "D7", row: "公用经费", value: "2" }];
    expect(title(relationFinding({ cell: "D5", row: "基本支出", operands, suspect: "D7", cause: { code: "unit-slip" }, expected: "3", actual: "4" }))).toBe("“公用经费”疑似元、万元混用");
  });

  it("tells two forms from two places of one", () => {
    const pair = { kind: "equality", row: "公用经费", expected: "1", actual: "2" } as const;
    expect(title(relationFinding({ ...pair, operands: [{ cell: "表3!C4", value: "1" }] }))).toBe("“公用经费”两表不一致");
    expect(title(relationFinding({ ...pair, operands: [{ cell: "C4", value: "1" }] }))).toBe("“公用经费”两数不一致");
  });
});
