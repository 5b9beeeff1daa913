import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressToText, columnLetters, parseAddress, parseRange, rangeToText, referenceKey, sameReference } from "../../src/sheet/address";

const row = fc.integer({ min: 0, max: 1_048_575 });
const column = fc.integer({ min: 0, max: 16_383 });

describe("addresses", () => {
  it.each([[0, "A"], [25, "Z"], [26, "AA"], [51, "AZ"], [52, "BA"], [701, "ZZ"], [702, "AAA"], [16_383, "XFD"]])("column %d is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  it("come back from their text", () => {
    fc.assert(fc.property(row, column, (r, c) => {
      const address = { row: r, column: c };
      expect(parseAddress(addressToText(address))).toEqual(address);
      expect(parseAddress(addressToText(address).toLowerCase())).toEqual(address);
      expect(parseAddress(`$${columnLetters(c)}$${String(r + 1)}`)).toEqual(address);
    }));
  });

  it.each(["", "A", "1", "A0", "A01", "1A", "A-1", "A1 ", "AAAA1", "A1:B2", "R1C1", "$$A1", "合计"])("%j is no address", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it.each(["XFE1", "ZZZ1", "A1048577", "XFD9999999"])("%s lies beyond the grid of Excel", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe("ranges", () => {
  it("come back from their text, whichever corner stands first", () => {
    fc.assert(fc.property(row, row, column, column, (r1, r2, c1, c2) => {
      const range = { top: Math.min(r1, r2), bottom: Math.max(r1, r2), left: Math.min(c1, c2), right: Math.max(c1, c2) };
      expect(parseRange(rangeToText(range))).toEqual(range);
      expect(parseRange(`${addressToText({ row: r1, column: c2 })}:${addressToText({ row: r2, column: c1 })}`)).toEqual(range);
    }));
  });

  it("name one cell by its address", () => {
    expect(rangeToText({ top: 7, left: 2, bottom: 7, right: 2 })).toBe("C8");
    expect(parseRange("C8")).toEqual({ top: 7, left: 2, bottom: 7, right: 2 });
  });

  it.each(["", ":", "A1:", ":A1", "A1:B", "A1:B2:C3", "A:B"])("%j is no range", (text) => {
    expect(parseRange(text)).toBeUndefined();
  });
});

describe("references", () => {
  const reference = fc.record({ sheet: fc.string(), row, column });

  it("have one key each", () => {
    fc.assert(fc.property(reference, reference, (a, b) => {
      expect(referenceKey(a) === referenceKey(b)).toBe(sameReference(a, b));
      expect(sameReference(a, { ...a })).toBe(true);
    }));
  });
});
