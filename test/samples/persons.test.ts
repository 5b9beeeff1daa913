import { describe, expect, it } from "vitest";
import { sampleWorkbooks } from "../../assets/samples/build/workbooks";
import { readSample } from "./sample-cells";

/** Mobile numbers, numbers with an area code, and bare eight-digit numbers that are no part of an amount. */
const TELEPHONE = /(?<![\d.])(1[3-9]\d{9}|0\d{2,3}[-\s]?\d{7,8}|[2-9]\d{7})(?![\d.])/;

describe("persons in the samples", () => {
  it.each(sampleWorkbooks.map(({ fileName }) => fileName))("%s names none", async (fileName) => {
    const texts = (await readSample(fileName)).texts();
    expect(texts.length).toBeGreaterThan(20);
    const suspicious = texts.filter(({ text }) => /（姓名）|（电话）/.test(text) || TELEPHONE.test(text));
    expect(suspicious).toEqual([]);
  });
});
