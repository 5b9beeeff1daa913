import { describe, expect, test } from "vitest";
import type { CheckFinding, Fix } from "../../src/checks/check-finding";
import type { Cause } from "../../src/diagnosis/finding";
import { enUS } from "../../src/locales/en-US";
import { findingMessage } from "../../src/locales/message";
import { zhCN } from "../../src/locales/zh-CN";
import { at, d, relationFinding, type FindingInput } from "./findings";

function fix(cell: string, before: string, after: string, formula?: string): Fix {
  return { cell: at(cell), before, after, ...(formula === undefined ? {} : { formula }) };
}

function cause(code: Cause["code"], more: Omit<Cause, "code"> = {}, input: FindingInput = {}): string | null {
  return zhCN.cause(relationFinding({ ...input, cause: { code, ...more } }));
}

describe("likely causes", () => {
  test("name their witnesses", () => {
    expect(cause("item-omitted", { label: "预留机动费", cells: [at("表9!F33")] })).toBe("差额恰等于“预留机动费”（表9 F33），疑似漏列");
    expect(cause("of-which-doubled", { label: "其中：购置费", cells: [at("C8"), at("C9")] })).toBe("差额恰等于“其中：购置费”（C8:C9），疑似把“其中”项又加了一次");
    expect(cause("columns-swapped", { cells: [at("B4"), at("C4"), at("B6"), at("C6")] })).toBe("第 4、6 行 B、C 两列的数疑似填反，互换后两列都相平");
    expect(cause("stale-copy", { label: "资金总额", cells: [at("表11!D5")] }, { suspect: "D19" })).toBe("D19 与“资金总额”（表11 D5）的数相同，疑似复制后未修改");
    expect(cause("wrong-base", { label: "年初预算数", cells: [at("B6")] })).toBe("疑似以“年初预算数”（B6）为分母，应以调整（全年）预算数为分母");
    expect(cause("unit-slip", {}, { suspect: "D7" })).toBe("D7 疑似“元”“万元”混用，两数相差约 10000 倍");
    expect(cause("digits-transposed", {}, { suspect: "E9", fixes: [fix("E9", "569454.77", "564954.77")] }))
      .toBe("E9 疑似数字颠倒：569,454.77 → 564,954.77");
  });

  test("are not told twice, and not invented", () => {
    expect(cause("truncated", {}, { verdict: "truncated" })).toBeNull();
    expect(cause("unexplained", {}, { reason: "base-empty" })).toBeNull();
    expect(cause("unexplained")).toBe("未找到唯一的原因，不提供改法");
    expect(zhCN.cause(relationFinding({}))).toBeNull();
  });
});

describe("fixes", () => {
  test("old and new value, formulas, cells to fill and to empty", () => {
    const text = (...fixes: Fix[]) => zhCN.fix(relationFinding({ fixes }));
    expect(text(fix("C9", "1145.80", "1145.81"))).toBe("C9 由 1,145.80 改为 1,145.81");
    expect(text(fix("E4", "114%", "99.70%"))).toBe("E4 由 114% 改为 99.70%");
    expect(text(fix("E4", "0", ""))).toBe("E4 清空（现为 0）");
    expect(text(fix("C9", "", "27980.5"))).toBe("C9 填 27,980.5");
    expect(text(fix("C9", "1", "2", "SUM(C4:C8)"))).toBe("C9 的公式改为 =SUM(C4:C8)");
    expect(text({ ...fix("C9", "1", "2"), cell: at("表3!C9") })).toBe("表3 C9 由 1 改为 2");
    expect(text()).toBeNull();
  });

  test("cells that change places are swapped, not retyped", () => {
    const fixes = [fix("B4", "8", "7"), fix("C4", "7", "8"), fix("D4", "1", "-1")];
    expect(zhCN.fix(relationFinding({ fixes }))).toBe("B4 与 C4 互换；D4 由 1 改为 −1");
    expect(enUS.fix(relationFinding({ fixes }))).toBe("swap B4 and C4; change D4 from 1 to −1");
  });
});

describe("findings that are no equations, in full", () => {
  const here = { severity: "warning", cell: at("E13"), form: 0, basis: "" } as const;
  const name = { row: "总计", column: "执行率" };
  const cases: readonly (readonly [CheckFinding, string])[] = [
    [{ ...here, code: "missing-reason", indicator: "活动\n场次", score: d("4"), points: d("5"), reasonCell: at("I13") },
      "E13 活动场次 得 4 分，满分 5 分，扣分未填偏差原因。请在 I13 写明偏差原因及改进措施。"],
    [{ ...here, code: "lost-format", name, value: d("1"), ratio: d("1"), fixes: [fix("E13", "1", "100%")] },
      "E13 总计 · 执行率“1”疑似丢失百分号。这里应是 100.00%。E13 由 1 改为 100%。"],
    [{ ...here, code: "wrong-note", kind: "budget-three-public", note: "本表无数据", problem: "names-other-fund" },
      "E13 空表说明写的是另一张表。本表是“‘三公’经费预算表”，说明写“本表无数据”。"],
    [{ ...here, code: "label-drift", label: "科普经费", otherLabel: "全区科普经费", other: at("表9!E5") },
      "E13 “科普经费”与另一处名称不一致。表9 E5 写作“全区科普经费”。"],
    [{ ...here, code: "text-for-number", name, text: "6l284.00" },
      "E13 总计 · 执行率 应填数字，现为文字。现填“6l284.00”，用到它的关系没有核对。"],
    [{ ...here, code: "error-value", name, error: "#REF!" },
      "E13 总计 · 执行率 是错误值 #REF!。用到它的关系没有核对，请先改正公式。"],
    [{ ...here, code: "malformed-code", written: "7", readAs: "2101102" }, "E13 科目编码“7”不合编码规则。已按“2101102”核对。"],
  ];

  test.each(cases)("$code", (finding, text) => {
    expect(findingMessage(finding, zhCN)).toBe(text);
  });
});
