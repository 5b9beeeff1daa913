import fc from "fast-check";
import { expect, test } from "vitest";
import { valueData, valueOf } from "../../../../src/workbench/grid/snapshot/cell-data";

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ minLength: 1 }).filter((text) => !text.startsWith("#")),
  fc.constantFrom("#REF!", "#DIV/0!", "#N/A").map((error) => ({ error })),
);

test("what a cell holds comes back as it was", () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(valueOf(valueData(one))).toEqual(one);
    }),
  );
});

test.each(["0012", "1,200.00", " 3", "-5", "￥12", "(3)"])("%j is text and stays text", (text) => {
  expect(valueOf(valueData(text))).toBe(text);
  expect(valueData("0012").t).toBe(4);
});

test("text with line breaks, as it is typed, is its words", () => {
  expect(valueOf({ p: { id: "d", documentStyle: {}, body: { dataStream: "第一行\r第二行\r\n" } } })).toBe("第一行\n第二行");
});

test("a formula may give an empty text, a cell alone is then empty", () => {
  expect(valueOf({ v: "", t: 1, f: "=A1" })).toBe("");
  expect(valueOf({ v: "", t: 1 })).toBeNull();
  expect(valueOf(undefined)).toBeNull();
});
