import fc from "fast-check";
import { expect, test } from "vitest";
import { AmountIndex, MOST_SCANS } from "../../src/diagnosis/amount-index";
import { cellsOf } from "../../src/review/foundation";
import { liveReview } from "../../src/review/review-steps";
import { correctWorkbook } from "../planted/correct-rounding";

test("an amount is found the same, however many were looked for before", () => {
  const content = correctWorkbook(4);
  const { forms, groups } = liveReview(content).foundation;
  const make = () => new AmountIndex(groups, (place) => place % 7 !== 0, forms, cellsOf(content));
  const used = make();
  for (let search = 0; search < MOST_SCANS; search++) used.find(search, 0);
  const values = content.sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : [])));
  let found = 0;
  fc.assert(
    fc.property(fc.constantFrom(...values), fc.constantFrom(1, 10_000), fc.constantFrom(0, 0.005, 150, 1e6), fc.constantFrom(0, 0.004, -140, 9e5), (value, unit, tolerance, off) => {
      const [fresh, after] = [make().find(value * unit + off, tolerance), used.find(value * unit + off, tolerance)];
      found += fresh.length;
      expect(after).toEqual(fresh);
    }),
  );
  expect(found).toBeGreaterThan(100);
});
