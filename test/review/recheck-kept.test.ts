import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GroupedIndex } from "../../src/diagnosis/grouped-index";
import { RelationIndex } from "../../src/diagnosis/cell-index";
import { recheck } from "../../src/review/recheck";
import { liveReview } from "../../src/review/review-steps";
import { review } from "../../src/review/review-workbook";
import type { Cell } from "../../src/sheet/cell";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { Choice } from "../layout/choice";
import { correctWorkbook } from "../planted/correct-rounding";
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

  it("where something is carried over, and then nothing again", () => {
    const content = correctWorkbook(2);
    const withOpening = (opening: number): Sheet[] => content.sheets.map((sheet) => ({
      ...sheet, rows: sheet.rows.map((row) => (row[0]?.value === "上年结转" ? row.map((cell, column) => (column === 1 && cell ? { ...cell, value: opening } : cell)) : row)),
    }));
    let live = liveReview(content);
    const isUntied = () => live.review.notChecked.some(({ code }) => code === "carried-over");
    expect(isUntied()).toBe(false);
    for (const opening of [5, 7, 0, 3, 0]) {
      const sheets = withOpening(opening);
      live = recheck(live, sheets) ?? live;
      expect(isUntied()).toBe(opening !== 0);
      expect(live.review).toEqual(review({ ...content, sheets }));
    }
  });

  it("where projects are called otherwise in the detailed budget", async () => {
    const content = await readSample("部门预算-2019");
    const detail = liveReview(content).review.forms.find(({ kind }) => kind === "budget-detail")!;
    const columns = Object.values(detail.labels);
    const renamed = ({ sheets }: WorkbookContent, choice: Choice): Sheet[] => {
      const sheet = sheets.find(({ name }) => name === detail.sheet)!;
      const [one, other] = [choice.of(detail.panels[0]!.rows).row, choice.of(detail.panels[0]!.rows).row];
      const column = choice.of(columns);
      const from = sheet.rows[other]?.[column] ?? null;
      return [{ ...sheet, rows: sheet.rows.map((row, at) => (at === one ? row.map((cell, place) => (place === column ? from : cell)) : row)) }];
    };
    fc.assert(fc.property(fc.nat(), (seed) => { followEdits(content, seed, 6, renamed); }), { numRuns: 10 });
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
