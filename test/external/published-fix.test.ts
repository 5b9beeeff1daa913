import { describe, test } from "vitest";
import { fixSafety } from "../planted/fix-safety";
import { expectFixesSafe } from "../planted/fix-test";
import { publishedTableSets } from "./published-form";

const sets = publishedTableSets();

describe.skipIf(sets.length === 0)("a correction proposed in a published set of tables breaks nothing that tied", () => {
  test.each(sets)("$id", ({ id, content }) => {
    expectFixesSafe(id, fixSafety(content, 200));
  });
});
