import { expect, test } from "vitest";
import { askedFolder, externalFolder } from "./external-folder";
import { publishedIds } from "./published-form";

test("the external cases are there, or it is said that nothing was checked", () => {
  if (externalFolder === undefined) {
    console.log(`${askedFolder} holds no external cases: 0 published forms, 0 foreign workbooks checked`);
    expect(publishedIds).toHaveLength(0);
  } else expect(publishedIds.length).toBeGreaterThan(0);
});
