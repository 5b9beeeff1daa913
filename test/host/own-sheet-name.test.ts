import { describe, expect, test } from "vitest";
import { ownSheetName, ownSheetNames } from "../../src/host/own-sheet-name";

describe("ownSheetName", () => {
  test("the wanted one, without what Excel forbids and not too long", () => {
    expect(ownSheetName("勾稽报告", [], [])).toBe("勾稽报告");
    expect(ownSheetName("'a/b:c'", [], [])).toBe("a b c");
    expect(ownSheetName("?*", [], [])).toBe("Gouji");
    expect(ownSheetName("长".repeat(40), [], [])).toBe("长".repeat(31));
  });

  test("ours again, in the letters in which it stands there", () => {
    expect(ownSheetName("report", ["表1", "Report"], ["Report"])).toBe("Report");
  });

  test("another one where the user has a sheet of that name", () => {
    expect(ownSheetName("报告", ["报告"], [])).toBe("报告 (2)");
    expect(ownSheetName("报告", ["报告", "报告 (2)"], ["报告 (2)"])).toBe("报告 (2)");
    expect(ownSheetName("长".repeat(31), ["长".repeat(31)], [])).toBe(`${"长".repeat(27)} (2)`);
  });
});

test("the names that were kept", () => {
  expect(ownSheetNames(null)).toEqual([]);
  expect(ownSheetNames("甲\n乙")).toEqual(["甲", "乙"]);
});
