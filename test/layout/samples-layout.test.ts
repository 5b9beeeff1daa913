import { describe, test } from "vitest";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { layoutRate } from "./layout-case";
import { expectLayoutsRecognized } from "./layout-test";

describe("a sample in other layouts is recognized all the same", () => {
  test.each(sampleNames)("%s", async (name) => {
    expectLayoutsRecognized(name, layoutRate(name, await readSample(name), 60));
  });
});
