import { describe, expect, test } from "vitest";
import { readIndicatorValue } from "../../../src/scoring/reading/read-indicator-value";
import type { Cell } from "../../../src/sheet/cell";
import { shown } from "./shown-value";

const read = (value: Cell["value"], format = "General"): string => shown(readIndicatorValue({ value, format }));

describe("cells with numbers", () => {
  test.each<[number, string, string]>([
    [50, "General", "none 50"], [0.98, "General", "none 0.98"], [0.95, "0%", "none 95 %"], [0.973, "0.00%", "none 97.3 %"], [1, "0%", "none 100 %"], [98, '0"%"', "none 98 %"],
    [0.29, "0%", "none 29 %"], [0.5700000000000001, "0%", "none 57 %"], [38508, "#,##0", "none 38508"], [-3, "General", "none -3"], [2022, "General", "none 2022"],
    [2022.12, "General", "none 2022.12"], [10, '0"次"', "none 10 次"], [10, '"≥"0"次"', "ge 10 次"], [90, '0.00"万元"', "none 900000 元"], [1234.5, '#,##0.00_ ', "none 1234.5"],
    [5, '0"号楼"', "none 5"], [10, "@", "none 10"],
  ])("%d as %s is %s", (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });

  test("a number that is none stays words", () => {
    expect(read(Number.NaN)).toBe("words");
  });
});

describe("cells with dates tell what their format shows", () => {
  test.each<[number, string, string]>([
    [44925, "yyyy-mm-dd", "by 2022-12-30"], [44925, 'yyyy"年"m"月"d"日"', "by 2022-12-30"], [44925, 'yyyy"年"m"月"', "by 2022-12-*"], [44925, 'm"月"d"日"', "by *-12-30"],
    [44925, "m/d/yyyy", "by 2022-12-30"], [44925.75, "yyyy/m/d h:mm", "by 2022-12-30"], [44925, '[$-804]e"年"m"月"', "by 2022-12-*"], [44925, "mmm-yy", "by 2022-12-*"], [61, "yyyy-mm-dd", "by 1900-3-1"],
    [44925, "yyyy", "by 2022-*-*"], [0.5, "h:mm", "words"], [44925.5, "h:mm:ss", "words"], [44925, "[h]:mm", "words"], [44925, "[m]", "words"], [0.5, "h:mm AM/PM", "words"], [44925.5, "h:mm AM/PM", "words"], [44925, "dddd", "words"], [-1, "yyyy-mm-dd", "words"], [1e9, "yyyy-mm-dd", "words"],
  ])("%d as %s is %s", (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });
});

test("other cells", () => {
  expect(readIndicatorValue(null)).toEqual({ kind: "blank" });
  expect(read(null)).toBe("blank");
  expect(read({ error: "#DIV/0!" })).toBe("error");
  expect(read(true)).toBe("words");
  expect(read("≥95%")).toBe("ge 95 %");
});
