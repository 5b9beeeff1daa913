import { describe, expect, test } from "vitest";
import { review } from "../../src/review/review-workbook";
import { coverage, coverageLine, type Coverage } from "./coverage";
import { knownRelations, publishedIds, publishedWorkbook } from "./published-form";

const LEAST_SHARE = 1;

const share = (found: readonly Coverage[]): number => found.filter(({ outcome }) => outcome === "covered").length / found.length;
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

describe.skipIf(publishedIds.length === 0)("relations found by hand in published forms", () => {
  test("all are found and judged alike", () => {
    const all: Coverage[] = [];
    const lines: string[] = [];
    for (const id of publishedIds) {
      const content = publishedWorkbook(id);
      const found = coverage(knownRelations(id), review(content).relations, content);
      all.push(...found);
      lines.push(`${id}  ${percent(share(found))} of ${String(found.length)}`);
      lines.push(...found.filter(({ outcome }) => outcome !== "covered").map((missing) => `     ${coverageLine(missing)}`));
    }
    console.log([`coverage of relations found by hand: ${percent(share(all))} of ${String(all.length)}`, ...lines].join("\n"));
    expect(share(all)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
