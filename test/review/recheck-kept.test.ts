import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GroupedIndex } from "../../src/diagnosis/grouped-index";
import { RelationIndex } from "../../src/diagnosis/cell-index";
import { recheck } from "../../src/review/recheck";
import { liveReview } from "../../src/review/review-steps";
import type { Cell } from "../../src/sheet/cell";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { Choice } from "../layout/choice";
import { budgetTables, IN_WAN, IN_YUAN } from "../planted/budget-tables";
import { exactBudget } from "../planted/exact-budget";
import { followEdits } from "./follow-edits";

/** What moves things between "the same as before" and "made anew": figures that become zero or stop being so, and labels that change places. */
function switchedSheets({ sheets }: WorkbookContent, choice: Choice): Sheet[] {
  const sheet = choice.of(sheets);
  const places = sheet.rows.flatMap((row, at) => row.flatMap((cell, column) => (cell ? [{ row: at, column, cell }] : [])));
  const figures = places.filter(({ cell }) => typeof cell.value === "number");
  const texts = places.filter(({ cell }) => typeof cell.value === "string");
  const put = (row: number, column: number, value: Cell["value"], rows: Sheet["rows"]): Sheet["rows"] =>
    rows.map((line, at) => (at === row ? line.map((cell, place) => (place === column && cell ? { ...cell, value } : cell)) : line));
  let { rows } = sheet;
  if (figures.length > 0 && !choice.oneIn(4)) {
    const { row, column, cell } = choice.of(figures);
    rows = put(row, column, cell.value === 0 ? choice.of([1, 12.5, 300]) : choice.of([0, 0, 7.25]), rows);
  } else if (texts.length > 0) {
    const [one, other] = [choice.of(texts), choice.of(texts)];
    rows = put(other.row, other.column, one.cell.value, put(one.row, one.column, other.cell.value, rows));
  }
  return [{ ...sheet, rows }];
}

/** Two bodies in one workbook, so that forms stand twice and are numbered. */
function twoBodies(seed: number): WorkbookContent {
  const choice = new Choice(seed);
  const sheets = ["甲", "乙"].flatMap((name) => budgetTables(exactBudget(choice, { classes: 2, kinds: 2, items: 2 }), choice.of([IN_WAN, IN_YUAN]), name));
  return { unread: [], sheets };
}

describe("what a re-check keeps never goes stale", () => {
  it.each(sampleNames)("%s", async (name) => {
    const content = await readSample(name);
    fc.assert(fc.property(fc.nat(), (seed) => { followEdits(content, seed, 8, switchedSheets); }), { numRuns: 10 });
  });

  it("with forms that stand twice", () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), (workbook, seed) => { followEdits(twoBodies(workbook), seed, 8, switchedSheets); }), { numRuns: 20 });
  });

  it("and relations that an edit does not touch are the same objects", () => {
    const live = liveReview(twoBodies(1));
    const [first] = live.content.sheets;
    const rows = first!.rows.map((row) => row.map((cell) => (cell?.value === "上年结转" ? { ...cell, value: "其他收入" } : cell)));
    const next = recheck(live, [{ ...first!, rows }]);
    const before = new Set(live.foundation.relations);
    const kept = next!.foundation.relations.filter((relation) => before.has(relation));
    expect(next!.foundation).not.toBe(live.foundation);
    expect(kept).toEqual(next!.foundation.relations.filter(({ target }) => target.cell.sheet !== first!.name));
  });
});

describe("the index of a list that is made of groups", () => {
  it.each(sampleNames)("is that of the whole list: %s", async (name) => {
    const { foundation } = liveReview(await readSample(name));
    const [grouped, whole] = [new GroupedIndex(foundation.groups), new RelationIndex(foundation.relations)];
    const cells = foundation.relations.flatMap(({ target, operands }) => [target.cell, ...operands.map(({ cell }) => cell)]);
    expect(cells.map((cell) => grouped.slotsOf(cell))).toEqual(cells.map((cell) => whole.slotsOf(cell)));
    // Kept for groups that are the same, and right for others.
    const fewer = foundation.groups.filter((_, place) => place % 2 === 1);
    const [next, anew] = [new GroupedIndex(fewer, grouped), new RelationIndex(fewer.flatMap(({ relations }) => relations))];
    expect(cells.map((cell) => next.slotsOf(cell))).toEqual(cells.map((cell) => anew.slotsOf(cell)));
  });
});
