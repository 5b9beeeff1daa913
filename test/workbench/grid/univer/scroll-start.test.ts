import { expect, test } from "vitest";
import { scrollStart } from "../../../../src/workbench/grid/univer/scroll-start";

const sizes = [100, 20, 20, 60, 20, 300];
const start = (at: number, before: number, room: number): number => scrollStart(at, before, (one) => sizes[one] ?? 0, room);

test("as many stand in front as are wanted and have room", () => {
  expect(start(4, 2, 1000)).toBe(2);
  expect(start(4, 4, 100)).toBe(2);
  expect(start(4, 4, 99)).toBe(3);
});

test("none stands before the first, and what is larger than the room stands at its beginning", () => {
  expect(start(1, 4, 1000)).toBe(0);
  expect(start(5, 4, 200)).toBe(5);
});
