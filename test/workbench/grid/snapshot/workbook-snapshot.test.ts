import { expect, test } from "vitest";
import { workbookSnapshot } from "../../../../src/workbench/grid/snapshot/workbook-snapshot";
import { SnapshotAssembly, snapshotPortions } from "../../../../src/workbench/grid/snapshot/snapshot-portions";

const rows = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 20 }, (_cell, column) => ({ value: row * column, format: "0.00" })));
const CONTENT = { sheets: [{ name: "表", visibility: "visible" as const, isProtected: false, rows }], unread: [] };

test("without looks a workbook is shown plain, and that is said", () => {
  const { data, notDrawn } = workbookSnapshot(CONTENT, undefined, new Map());
  expect(notDrawn).toEqual(["other"]);
  expect(data.sheets["s1"]?.cellData?.[2]?.[3]).toEqual({ v: 6, t: 2, s: "f0" });
  expect(data.styles).toEqual({ f0: { n: { pattern: "0.00" } } });
});

test("where conditional formats could not be read, that is said", () => {
  expect(workbookSnapshot(CONTENT, { sheets: [] }, undefined).notDrawn).toEqual(["conditional-format"]);
});

test("a snapshot taken apart and put together is the same", () => {
  const snapshot = workbookSnapshot(CONTENT, undefined, new Map());
  const portions = [...snapshotPortions(snapshot)];
  expect(portions.length).toBe(4);
  const assembly = new SnapshotAssembly();
  for (const portion of portions) assembly.add(structuredClone(portion));
  expect(assembly.finish()).toEqual(snapshot);
});
