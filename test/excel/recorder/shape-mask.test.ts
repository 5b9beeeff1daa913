import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf } from "../../../src/excel/recorder/character-kinds";
import { ShapeMask } from "../../../src/excel/recorder/shape-mask";

const texts = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom(..."张三预算 Ab9.0,（万元）①") }), fc.string(), fc.double({ noNaN: true }).map(String)));
const figures = fc.array(fc.oneof(fc.double({ noNaN: true, min: 1e-200, max: 1e200 }), fc.integer(), fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100)));

const shapeOf = (text: string) => JSON.stringify(placesOf(text));
const maskAll = (all: readonly string[]) => {
  const mask = new ShapeMask();
  return all.map((text) => mask.text(text));
};

describe("a mask of texts", () => {
  test("puts letters for letters and digits for digits", () => {
    const mask = new ShapeMask();
    expect([mask.text("部门（2024）Total"), mask.text("部门（2025）Total"), mask.text("1,145.80"), mask.text("0.00"), mask.text("—")])
      .toEqual(["㐀㐀（1000）Aaaaa", "㐀㐀（1000）Aaaab", "1,100.10", "0.00", "—"]);
  });

  test("keeps shapes, keeps equal ones equal and different ones different", () => {
    fc.assert(fc.property(texts, (all) => {
      const masked = maskAll(all);
      expect(masked.map(shapeOf)).toEqual(all.map(shapeOf));
      expect(new Set(masked).size).toBe(new Set(all).size);
      all.forEach((text, at) => expect(masked[all.indexOf(text)]).toBe(masked[at]));
    }));
  });

  test("masked again it is the same", () => {
    fc.assert(fc.property(texts, (all) => {
      expect(maskAll(maskAll(all))).toEqual(maskAll(all));
    }));
  });

  test("tells nothing but shapes and equality: other texts of the same shapes give the same", () => {
    const letters = "甲乙丙丁戊己庚辛壬癸";
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 8 }), (all, step) => {
      // Every character by another one of its kind, one to one.
      const turned = (text: string) => text.replace(/[甲-癸]|[1-8]/gu, (letter) =>
        /\d/.test(letter) ? String(((Number(letter) - 1 + step) % 8) + 1) : (letters[(letters.indexOf(letter) + step) % 10] ?? letter));
      const sensitive = all.map((text) => text.replace(/[张三预]/g, (letter) => letters["张三预".indexOf(letter)] ?? ""));
      expect(maskAll(sensitive.map(turned))).toEqual(maskAll(sensitive));
    }));
  });
});

describe("a mask of figures", () => {
  test("keeps sign, decimals and number of digits; zero stays zero", () => {
    const mask = new ShapeMask();
    expect([1145.81, -1145.81, 1145.82, 0, 7, 3, 0.05, 12_000_000, 1.5e-9].map((figure) => mask.number(figure)))
      .toEqual([1000.11, -1000.11, 1000.12, 0, 1, 2, 0.01, 10_000_000, 1.1e-9]);
  });

  test("a figure and its text are masked alike", () => {
    const mask = new ShapeMask();
    mask.number(8.25);
    expect(String(mask.number(9.75))).toBe(mask.text("9.75"));
  });

  test("keeps equal ones equal and different ones different, and is the same when masked again", () => {
    fc.assert(fc.property(figures, (all) => {
      const [once, twice] = [new ShapeMask(), new ShapeMask()];
      const masked = all.map((figure) => once.number(figure));
      const distinct = (some: readonly number[]) => new Set(some.map((figure) => Number(figure.toPrecision(15)) + 0)).size;
      expect(distinct(masked)).toBe(distinct(all));
      expect(masked.map((figure) => twice.number(figure))).toEqual(masked);
    }));
  });
});
