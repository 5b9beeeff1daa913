import { expect, test } from "vitest";
import type { RulePath } from "../../../../src/scoring/profile/rule-path";
import { leftToConfirm, listedToConfirm } from "../../../../src/taskpane/settings/profile/to-confirm";

const START = { toConfirm: ["late", "weights", "decimals"] satisfies RulePath[] };

test("what is ticked off stays in sight, and comes back in its place", () => {
  const listed = listedToConfirm(START, { toConfirm: ["decimals", "grades"] });
  expect(listed).toEqual(["late", "weights", "decimals", "grades"]);
  const once = leftToConfirm(listed, { toConfirm: ["late", "weights", "decimals", "grades"] }, "weights", true);
  expect(once).toEqual(["late", "decimals", "grades"]);
  expect(leftToConfirm(listed, { toConfirm: once }, "weights", false)).toEqual(listed);
});
