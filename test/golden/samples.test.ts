import { describe, expect, test } from "vitest";
import { review } from "../../src/review/review-workbook";
import { expectGolden } from "./golden-file";
import { goldenText } from "./golden-text";
import { readSample, sampleNames } from "./sample-workbooks";

describe("all that is said about a sample workbook", () => {
  test.each(sampleNames)("%s", async (name) => {
    const content = await readSample(name);
    expectGolden(`samples/${name}`, goldenText(review(content), content.sheets.map((sheet) => sheet.name)));
  });

  test("a review is plain data that survives structuredClone", async () => {
    for (const name of sampleNames) {
      const reviewed = review(await readSample(name));
      expect(structuredClone(reviewed)).toEqual(reviewed);
    }
  });
});
