import { describe, test } from "vitest";
import { plantedRate } from "../planted/planted-rate";
import { expectPlantedErrorsFound } from "../planted/planted-test";
import { publishedTableSets } from "./published-form";

const sets = publishedTableSets();

describe.skipIf(sets.length === 0)("errors planted in a published set of tables are found", () => {
  test.each(sets)("$id", ({ id, content }) => {
    expectPlantedErrorsFound(id, plantedRate(content, 400));
  });
});
