import { expect, test } from "vitest";
import type { Sheet } from "../../../src/sheet/sheet";
import { Glancing } from "../../../src/taskpane/session/glancing";

const sheet = (name: string): Sheet => ({ name, visibility: "visible", isProtected: false, rows: [] });

/** A look that lasts until the test ends it. */
function slowLook(): { looked: string[]; look: (of: Sheet) => Promise<void>; done: (error?: Error) => Promise<void> } {
  const looked: string[] = [];
  let end: ((error?: Error) => void) | undefined;
  return {
    looked,
    look: ({ name }) => {
      looked.push(name);
      return new Promise((resolve, reject) => (end = (error) => (error ? reject(error) : resolve())));
    },
    done: async (error) => {
      end?.(error);
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

test("sheets are looked at one after the other, in the order in which they came", async () => {
  const { looked, look, done } = slowLook();
  const glancing = new Glancing(look);
  for (const name of ["甲", "乙"]) glancing.add(sheet(name));
  expect(looked).toEqual(["甲"]);
  await done();
  expect(looked).toEqual(["甲", "乙"]);
  await done();
  glancing.add(sheet("丙"));
  expect(looked).toEqual(["甲", "乙", "丙"]);
});

test("once reading is over, what was not looked at is left", async () => {
  const { looked, look, done } = slowLook();
  const glancing = new Glancing(look);
  for (const name of ["甲", "乙"]) glancing.add(sheet(name));
  glancing.end();
  await done();
  glancing.add(sheet("丙"));
  expect(looked).toEqual(["甲"]);
});

test("a look that fails is the last one", async () => {
  const { looked, look, done } = slowLook();
  const glancing = new Glancing(look);
  for (const name of ["甲", "乙"]) glancing.add(sheet(name));
  await done(new Error("boom"));
  glancing.add(sheet("丙"));
  expect(looked).toEqual(["甲"]);
});
