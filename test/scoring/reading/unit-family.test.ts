import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparableUnits } from "../../../src/scoring/reading/unit-family";

describe("comparableUnits", () => {
  test.each([
    ["次", "次"], ["%", "百分比"], ["%", "个百分点"], ["百分点", "百分比"], ["", "个"], ["", "%"], ["", "元"], ["", ""], ["个", "个特色科普项目"], ["场", "场次"], ["次", "次数"], ["期", "期次"], ["人", "名"],
    ["人", "位"], ["天", "日"], ["公里", "千米"], ["项", "项目"], ["套", "套方案"], ["%（百分比）".normalize("NFKC"), "%"], ["标段", "标段"],
  ])("%j and %j compare", (a, b) => {
    expect(comparableUnits(a, b)).toBe(true);
    expect(comparableUnits(b, a)).toBe(true);
  });

  test.each([
    ["元", "%"], ["人", "人次"], ["户", "户次"], ["台", "台次"], ["个", "个月"], ["个", "个百分点"], ["分", "分钟"], ["元", "元/人"], ["次", "次/年"], ["次", "场"], ["台", "套"], ["天", "个工作日"],
    ["亩", "公顷"], ["小时", "分钟"], ["%", "‰"], ["个", "项"], ["米", "米/秒"], ["元", "美元"], ["人", "人次会议"],
  ])("%j and %j do not", (a, b) => {
    expect(comparableUnits(a, b)).toBe(false);
    expect(comparableUnits(b, a)).toBe(false);
  });

  test("every unit compares with itself, and the order does not matter", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      expect(comparableUnits(a, a)).toBe(true);
      expect(comparableUnits(a, b)).toBe(comparableUnits(b, a));
    }));
  });
});
