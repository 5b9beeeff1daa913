import { expect, test } from "vitest";
import { choicesAfter, type IndicatorChoice } from "../../../src/articulation/evaluation/indicator-choice";

const CHOICE = { units: ["台", "组"], place: 0 };
const OTHER = { units: ["台", "组"], place: 1 };
const KNOWN: readonly IndicatorChoice[] = [{ indicator: "a", target: CHOICE }, { indicator: "b", target: CHOICE, actual: CHOICE }];

test("a choice joins that of the other side, or takes the place of an older one", () => {
  expect(choicesAfter(KNOWN, "a", "actual", OTHER)).toEqual([{ indicator: "b", target: CHOICE, actual: CHOICE }, { indicator: "a", target: CHOICE, actual: OTHER }]);
  expect(choicesAfter(KNOWN, "b", "target", OTHER)).toEqual([{ indicator: "a", target: CHOICE }, { indicator: "b", target: OTHER, actual: CHOICE }]);
  expect(choicesAfter([], "c", "target", CHOICE)).toEqual([{ indicator: "c", target: CHOICE }]);
});

test("one taken back leaves the other side's, and nothing of an indicator without any", () => {
  expect(choicesAfter(KNOWN, "b", "target", null)).toEqual([{ indicator: "a", target: CHOICE }, { indicator: "b", actual: CHOICE }]);
  expect(choicesAfter(KNOWN, "a", "target", null)).toEqual([{ indicator: "b", target: CHOICE, actual: CHOICE }]);
  expect(choicesAfter(KNOWN, "c", "target", null)).toEqual(KNOWN);
});
