import { expect, test } from "vitest";
import { findChromium } from "./chromium";

test("the browser named in CHROMIUM comes first", () => {
  expect(findChromium({ CHROMIUM: process.execPath, PATH: "" })).toBe(process.execPath);
});

test("a name that leads nowhere is said, not passed over", () => {
  expect(() => findChromium({ CHROMIUM: "no-such-program", PATH: process.env["PATH"] })).toThrow("no-such-program");
});
