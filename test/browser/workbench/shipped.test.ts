import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workbenchSite } from "./workbench-page";

const folder = workbenchSite().folders["/"] ?? "";
const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));

test("nothing of Office.js is in what is shipped", () => {
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts) {
    const text = readFileSync(join(folder, file), "utf8");
    expect(/Office\.(?:onReady|context|actions|addin)|Excel\.run|appsforoffice|OfficeExtension/.exec(text)?.[0], file).toBeUndefined();
  }
  const licences = readFileSync(join(folder, "licences.txt"), "utf8");
  expect(licences).not.toContain("office-js");
  expect(licences).toContain("@univerjs/core 0.25.1 (Apache-2.0)");
});

test("the grid is not among what the page loads first", () => {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const first = [...html.matchAll(/src="([^"]+\.js)"/g)].map(([, file = ""]) => readFileSync(join(folder, file), "utf8")).join("");
  expect(first.length).toBeGreaterThan(100_000);
  expect(first).not.toContain("univer-sheet-main-canvas");
});
