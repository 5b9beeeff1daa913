import { expect, test } from "vitest";
import { withLine, withoutLine } from "../../../../src/taskpane/settings/profile/list-line";

const LIST = [{ name: "优", from: "90" }, { name: "良", from: "0" }];

test("a line is changed or goes; the list it was taken from stays", () => {
  const before = structuredClone(LIST);
  expect(withLine(LIST, 1, { name: "差" })).toEqual([{ name: "优", from: "90" }, { name: "差", from: "0" }]);
  expect(withoutLine(LIST, 0)).toEqual([{ name: "良", from: "0" }]);
  expect(LIST).toEqual(before);
});
