import { expect, test } from "vitest";
import fc from "fast-check";
import { paletteOf } from "../../../../src/workbench/grid/snapshot/palette";
import { tinted } from "../../../../src/workbench/grid/snapshot/tint";

test.each([
  [{ rgb: "FF9C0006" }, "#9C0006"],
  [{ rgb: "c6efce" }, "#C6EFCE"],
  [{ theme: 0 }, "#FFFFFF"],
  [{ theme: 1 }, "#000000"],
  [{ theme: 3 }, "#44546A"],
  [{ theme: 0, tint: -0.1499984740745262 }, "#D9D9D9"],
  [{ indexed: 10 }, "#FF0000"],
  [{ indexed: 22 }, "#C0C0C0"],
  [{ indexed: 64 }, undefined],
  [{ theme: 99 }, undefined],
  [undefined, undefined],
])("%j is %s, as in Excel", (colour, shown) => {
  expect(paletteOf()(colour)).toBe(shown);
});

// Excel reckons in 240 steps of lightness; nobody sees a difference of two in 256.
test.each([
  [{ theme: 4, tint: 0.7999816888943144 }, "D9E1F2"],
  [{ theme: 4, tint: 0.3999755851924192 }, "8EA9DB"],
  [{ theme: 4, tint: -0.249977111117893 }, "305496"],
  [{ theme: 5, tint: -0.499984740745262 }, "833C0C"],
])("%j is nearly %s", (colour, excels) => {
  const channels = (text: string): number[] => [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const ours = channels(paletteOf()(colour)?.slice(1) ?? "");
  expect(Math.max(...channels(excels).map((value, at) => Math.abs(value - (ours[at] ?? NaN))))).toBeLessThanOrEqual(2);
});

test("a theme of the file wins over Office's", () => {
  const own = ["111111", "EEEEEE", "222222", "DDDDDD", "AA0000"];
  expect(paletteOf(own)({ theme: 0 })).toBe("#EEEEEE");
  expect(paletteOf(own)({ theme: 4 })).toBe("#AA0000");
});

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).toUpperCase().padStart(2, "0"));

test("a tint of nothing changes nothing, full ones are white and black", () => {
  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const colour = red + green + blue;
      expect(tinted(colour, 0)).toBe(colour);
      expect(tinted(colour, 1)).toBe("FFFFFF");
      expect(tinted(colour, -1)).toBe("000000");
    }),
  );
});
