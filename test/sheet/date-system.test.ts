import { expect, test } from "vitest";
import { dayOfSerial, type DateSystem } from "../../src/sheet/date-system";

test.each<[number, DateSystem, string | undefined]>([
  [45657, "1900", "2024-12-31"], [44195, "1904", "2024-12-31"], [45657.75, "1900", "2024-12-31"], [61, "1900", "1900-03-01"], [0, "1904", "1904-01-01"],
  [2_958_465, "1900", "9999-12-31"], [2_957_003, "1904", "9999-12-31"],
  // Before March 1900 Excel counts a day that never was.
  [60, "1900", undefined], [-1, "1904", undefined], [2_958_466, "1900", undefined], [2_957_004, "1904", undefined], [Number.NaN, "1900", undefined], [Infinity, "1904", undefined],
])("%d of %s is %s", (serial, system, day) => {
  expect(dayOfSerial(serial, system)?.toISOString().slice(0, 10)).toBe(day);
});
