import { describe, expect, test } from "vitest";
import { readIndicatorText } from "../../../src/scoring/reading/read-indicator-text";
import { shown } from "./shown-value";

describe("inequalities", () => {
  test.each([
    ["90%≤X≤100%", "90 to 100 %"], ["90%<=x<=100%", "90 to 100 %"], ["90%≦Ｘ≦100%", "90 to 100 %"], ["100%≥X≥90%", "90 to 100 %"], ["90%≤完成率≤100%", "90 to 100 %"],
    ["10次≤X≤20次", "10 to 20 次"], ["10≤次数≤20", "10 to 20"], ["1≤X≤3年", "1 to 3 年"], ["1≤X≤12", "1 to 12"], ["1万元≤X≤3万元", "10000 to 30000 元"],
    ["X≥95%", "ge 95 %"], ["x≤5天", "le 5 天"], ["X=100%", "eq 100 %"], ["X>3次", "gt 3 次"], ["X≥1,000元", "ge 1000 元"], ["95%≤X", "ge 95 %"], ["5≥X", "le 5"], ["90%<X", "gt 90 %"], ["95%≤完成率", "ge 95 %"], ["95%≤X。", "ge 95 %"],
    ["≥90%≤100%", "90 to 100 %"], ["≥90%且≤110%", "90 to 110 %"], ["≤110%且≥90%", "90 to 110 %"], ["大于等于90%且小于等于100%", "90 to 100 %"], ["不低于90%并且不高于100%", "90 to 100 %"],
    ["合格率≥90%且≤95%", "90 to 95 %"],
  ])("%s is %s", (text, expected) => {
    expect(shown(readIndicatorText(text))).toBe(expected);
  });
});

describe("a range has both ends included, so a strict end stays with people", () => {
  test.each(["0<X≤5", "80%≤满意度<90%", "90%<X<100%", "大于90%小于100%", "大于90%且不高于100%", ">90%且<100%", "(90%,100%]", "[90%,100%]"])("%s", (text) => {
    expect(readIndicatorText(text)).toEqual({ kind: "qualitative", tier: null });
  });
});

describe("what may be read in two ways stays with people", () => {
  test.each([
    "1≤X≤3万元", "1万元≤X≤3", "90%≤X≥80%", "100%≤X≤90%", "90%≤X≤100", "95%>目标", "95%≤上年", "26场≤年初计划", "成本≤100万元且收入≥50万元", "收入≥50万元且成本≤100万元", "0%≤增长率≤5%",
    "90%≤未完成率≤95%", "完成率90%≤X≤100%", "A≥90%,B≥80%", "1≤2", "90%≤10场≤100%", "X≥Y", "≥X",
  ])("%s", (text) => {
    expect(["qualitative", "several", "placeholder"]).toContain(readIndicatorText(text).kind);
  });

  test("a single letter that stands for a number is a gap", () => {
    expect(readIndicatorText("≥X%")).toEqual({ kind: "placeholder" });
  });
});
