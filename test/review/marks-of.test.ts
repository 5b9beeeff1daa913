import { expect, test } from "vitest";
import { marksOf } from "../../src/review/marks-of";
import { addressToText } from "../../src/sheet/address";
import { relationFinding } from "../locales/findings";

test("one mark per cell that wants looking at: suspects first, errors above warnings, consequences none", () => {
  const marks = marksOf([
    relationFinding({ relation: "a", verdict: "unlikely", cell: "C4" }),
    relationFinding({ relation: "b", cell: "C7", suspect: "C4" }),
    relationFinding({ relation: "c", cell: "D7", consequenceOf: "b" }),
    relationFinding({ relation: "d", cell: "E7", consequenceOf: "elsewhere" }),
    relationFinding({ relation: "e", cell: "F7", verdict: "tail" }),
    relationFinding({ relation: "f", cell: "G7", verdict: "unlikely" }),
  ]);
  expect(marks.map(({ cell, kind }) => `${addressToText(cell)} ${kind}`)).toEqual(["C4 error", "E7 error", "G7 warning"]);
});
