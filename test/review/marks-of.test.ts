import { expect, test } from "vitest";
import type { Finding } from "../../src/diagnosis/finding";
import { marksOf } from "../../src/review/marks-of";
import { addressToText } from "../../src/sheet/address";
import { relationFinding } from "../locales/findings";

function brief(findings: readonly Finding[]): string[] {
  return marksOf(findings).map(({ cell, kind }) => `${addressToText(cell)} ${kind}`);
}

test("one mark per cell that wants looking at: suspects first, errors above warnings; hints and tails none", () => {
  const marks = brief([
    relationFinding({ relation: "a", verdict: "unlikely", cell: "C4" }),
    relationFinding({ relation: "b", cell: "C7", suspect: "C4" }),
    relationFinding({ relation: "d", cell: "E7", consequenceOf: "elsewhere" }),
    relationFinding({ relation: "e", cell: "F7", verdict: "tail" }),
    relationFinding({ relation: "f", cell: "G7", verdict: "unlikely" }),
  ]);
  expect(marks).toEqual(["C4 error", "E7 error", "G7 warning"]);
});

test("what only follows from another finding gets a mark of its own kind, never over another one", () => {
  const marks = brief([
    relationFinding({ relation: "root", cell: "C7", suspect: "C4" }),
    relationFinding({ relation: "b", cell: "D7", suspect: "C4", consequenceOf: "root" }),
    relationFinding({ relation: "c", cell: "D7", suspect: "C4", consequenceOf: "b" }),
    relationFinding({ relation: "d", cell: "C4", suspect: "C4", consequenceOf: "root" }),
    relationFinding({ relation: "e", cell: "E7", suspect: "C4", consequenceOf: "root" }),
    relationFinding({ relation: "f", cell: "E7", verdict: "unlikely" }),
  ]);
  expect(marks).toEqual(["C4 error", "E7 warning", "D7 consequence"]);
});
