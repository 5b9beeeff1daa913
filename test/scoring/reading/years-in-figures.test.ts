import { expect, test } from "vitest";
import { yearsInFigures } from "../../../src/scoring/reading/years-in-figures";

test.each([
  ["二〇二二年", "2022年"], ["二○二二年", "2022年"], ["二零二二年", "2022年"], ["二0二二年", "2022年"], ["二O二二年", "2022年"], ["一九九九年", "1999年"], ["二〇二四 年度", "2024 年度"],
  ["二〇二一年至二〇二三年", "2021年至2023年"], ["二〇二一-二〇二三年", "2021-2023年"], ["（二〇二四年度）", "（2024年度）"],
])("%s is %s", (text, expected) => {
  expect(yearsInFigures(text)).toBe(expected);
});

test.each(["二〇二二", "二百年", "二十年", "二〇年", "十二〇二二年", "一二三四年", "二一二二年", "二〇二二万年"])("%s stays", (text) => {
  expect(yearsInFigures(text)).toBe(text);
});
