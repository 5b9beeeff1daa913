import { describe, test } from "vitest";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { fixSafety } from "./fix-safety";
import { expectFixesSafe } from "./fix-test";

const right = sampleNames.filter((name) => !name.includes("差错"));

describe("a proposed correction breaks nothing that tied", () => {
  test.each(right)("%s", async (name) => {
    expectFixesSafe(name, fixSafety(await readSample(name), 200));
  });
});
