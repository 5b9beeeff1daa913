import { describe, test } from "vitest";
import { layoutRate } from "../layout/layout-case";
import { expectLayoutsRecognized } from "../layout/layout-test";
import { publishedTableSets } from "./published-form";

const sets = publishedTableSets();

describe.skipIf(sets.length === 0)("a published set of tables in other layouts is recognized all the same", () => {
  test.each(sets)("$id", ({ id, content }) => {
    expectLayoutsRecognized(id, layoutRate(id, content, 60));
  });
});
