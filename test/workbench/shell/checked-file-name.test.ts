import { expect, test } from "vitest";
import { localeOf } from "../../../src/locales";
import { checkedFileName } from "../../../src/workbench/shell/checked-file-name";

test.each([
  ["预算.xlsx", "预算-已核对.xlsx"],
  ["a.b.xlsm", "a.b-已核对.xlsm"],
  ["预算-已核对.xlsx", "预算-已核对.xlsx"],
  ["没有结尾", "没有结尾-已核对"],
  [".xlsx", ".xlsx-已核对"],
])("%s goes out as %s", (name, expected) => {
  expect(checkedFileName(name, localeOf("zh-CN"))).toBe(expected);
});
