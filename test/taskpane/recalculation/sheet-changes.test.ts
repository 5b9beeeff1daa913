import { expect, it } from "vitest";
import { sheetChanges } from "../../../src/taskpane/recalculation/sheet-changes";
import { keysOf, tickOf } from "../../../src/taskpane/recalculation/tick";
import { change, state } from "./changes";

const FIGURE = [state(0.99, "0%"), state(0.9866, "0.00%")] as const;
const DECIMALS = [state(1, "0%"), state(1, "0.00%")] as const;

it("puts changes under their sheets in the order of the plan, and those of decimals alone aside", () => {
  const changes = [change("乙!E8", ...FIGURE), change("乙!E9", ...DECIMALS), change("甲!E8", ...FIGURE), change("乙!E10", ...FIGURE)];
  const [first, second] = sheetChanges(changes);
  expect(first).toEqual({ sheet: "乙", figures: [changes[0], changes[3]], decimals: [changes[1]] });
  expect(second).toEqual({ sheet: "甲", figures: [changes[2]], decimals: [] });
});

it("ticks a whole when all of it is ticked, and half when some is", () => {
  const keys = keysOf([change("E8", ...FIGURE), change("E9", ...FIGURE)]);
  expect(tickOf(keys, new Set(keys))).toBe(true);
  expect(tickOf(keys, new Set(keys.slice(1)))).toBe("mixed");
  expect(tickOf(keys, new Set(["another"]))).toBe(false);
});
