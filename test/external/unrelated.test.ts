import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { review } from "../../src/review/review-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { externalFolder } from "./external-folder";

const folder = join(externalFolder ?? "", "unrelated");
const files = externalFolder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".xlsx")).sort();

describe.skipIf(files.length === 0)("workbooks of other subjects", () => {
  test.each(files)("%s: silence", async (file) => {
    const { forms, findings, changes, notChecked } = review(await readWorkbook(readFileSync(join(folder, file))));
    expect({ forms, findings, changes, notChecked }).toEqual({ forms: [], findings: [], changes: [], notChecked: [] });
  });
});
