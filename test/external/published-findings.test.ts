import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/diagnosis/finding";
import { compare } from "../../src/number/decimal";
import { review } from "../../src/review/review-workbook";
import { addressToText } from "../../src/sheet/address";
import { isBlankLike } from "../../src/sheet/blank-like";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";
import { EXPECTED_FINDINGS } from "./expected-findings";
import { publishedIds, publishedWorkbook } from "./published-form";

/** A score below its points beside an empty reason: true on its face. */
function isPlainlyTrue(finding: Finding, content: WorkbookContent): boolean {
  if (finding.code !== "missing-reason" || compare(finding.score, finding.points) >= 0) return false;
  const sheet = content.sheets.find(({ name }) => name === finding.reasonCell.sheet);
  const value = sheet ? (cellAt(sheet, finding.reasonCell)?.value ?? null) : null;
  return value === null || (typeof value === "string" && isBlankLike(value));
}

const describeFinding = (form: string, { code, cell }: Finding): string => `${form} ${code} ${cell.sheet}!${addressToText(cell)}`;

describe.skipIf(publishedIds.length === 0)("errors and warnings on published forms", () => {
  test("each is one that a person found true, and none of those is overlooked", () => {
    const found = publishedIds.flatMap((id) => {
      const content = publishedWorkbook(id);
      return review(content)
        .findings.filter((finding) => finding.severity !== "info" && !isPlainlyTrue(finding, content))
        .map((finding) => describeFinding(id, finding));
    });
    const expected = EXPECTED_FINDINGS.map(({ form, code, cell }) => `${form} ${code} ${cell}`);
    expect([...new Set(found)].sort()).toEqual([...expected].sort());
  });
});
