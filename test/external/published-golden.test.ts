import { describe, test } from "vitest";
import { review } from "../../src/review/review-workbook";
import { expectGolden } from "../golden/golden-file";
import { goldenText } from "../golden/golden-text";
import { publishedIds, publishedWorkbook } from "./published-form";

describe.skipIf(publishedIds.length === 0)("all that is said about a published form", () => {
  test.each(publishedIds)("%s", (id) => {
    const content = publishedWorkbook(id);
    expectGolden(`published/${id}`, goldenText(review(content), content.sheets.map((sheet) => sheet.name)));
  });
});
