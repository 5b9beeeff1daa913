import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { icons } from "../../assets/icons/build/icons";
import { pngSize } from "./png-size";

const folder = new URL("../../assets/icons/", import.meta.url);

test("every icon is drawn in its size, and no other file lies about", () => {
  const drawn = readdirSync(folder).filter((file) => file.endsWith(".png"));
  expect(drawn.sort()).toEqual(icons.map(({ file }) => file).sort());
  for (const { file, size } of icons) expect(pngSize(readFileSync(new URL(file, folder))), file).toEqual({ width: size, height: size });
});

test("every drawing is used", () => {
  const drawings = readdirSync(folder).filter((file) => file.endsWith(".svg"));
  expect(drawings.sort()).toEqual([...new Set(icons.map(({ source }) => source))].sort());
});
