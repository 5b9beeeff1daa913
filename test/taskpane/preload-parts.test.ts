import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { preloadParts } from "../../src/taskpane/preload-parts";

const SOURCE = path.join(import.meta.dirname, "../../src");
const OWN = path.join(SOURCE, "taskpane/preload-parts.ts");
/** A pane speaks one language, which is there before anything is drawn. */
const OF_LOCALES = path.join(SOURCE, "taskpane/load-locale.ts");

/** The files that a file asks for with `import()`. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/import\("(\.[^"]+)"\)/g)].map(([, to]) => path.relative(SOURCE, path.join(path.dirname(file), to ?? "")));
}

test("everything of the pane that is loaded later is loaded beforehand, once", () => {
  const files = readdirSync(path.join(SOURCE, "taskpane"), { recursive: true, encoding: "utf8" }).map((file) => path.join(SOURCE, "taskpane", file));
  const later = files.filter((file) => /\.tsx?$/.test(file) && file !== OWN && file !== OF_LOCALES).flatMap(importsOf);
  const beforehand = importsOf(OWN);
  expect(later.length).toBeGreaterThan(0);
  expect(beforehand.toSorted()).toEqual([...new Set(later)].toSorted());
});

test("one part after the other, each after a pause; one that cannot be loaded stops none of those behind it", async () => {
  const steps: string[] = [];
  const part = (name: string) => async () => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
    if (name === "gone") throw new Error("not there");
  };
  await preloadParts(["first", "gone", "last"].map(part), () => Promise.resolve(void steps.push("pause")));
  expect(steps).toEqual(["pause", "first begins", "first ends", "pause", "gone begins", "gone ends", "pause", "last begins", "last ends"]);
});
