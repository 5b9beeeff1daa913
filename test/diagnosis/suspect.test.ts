import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnosis/diagnose";
import { sameReference, type CellReference } from "../../src/sheet/address";
import { lookupOf, PLANTS, random, slipped, twoWay, withFigure, type Plant } from "./planted";
import { check, form, HOME, nameOf } from "./table";

interface Score {
  planted: number;
  found: number;
  crossing: number;
  right: number;
  fixed: number;
  wrongFix: number;
}

const SHAPES = [
  { classes: 3, sections: 3, items: 3, columns: 3 },
  { classes: 5, sections: 2, items: 6, columns: 5 },
  { classes: 1, sections: 2, items: 4, columns: 2 },
  { classes: 8, sections: 1, items: 1, columns: 8 },
];

/** Plants one slip in one cell of many correct tables and counts what comes of it. */
function measure(exact: boolean, tables: number): Map<Plant, Score> {
  const scores = new Map<Plant, Score>();
  for (let seed = 1; seed <= tables; seed++) {
    const shape = SHAPES[seed % SHAPES.length] ?? { classes: 2, sections: 2, items: 2, columns: 2 };
    const table = twoWay(seed, { ...shape, exact });
    const next = random(seed * 7919);
    for (const plant of PLANTS) {
      const cell: CellReference = { sheet: HOME, row: Math.floor(next() * table.figures.length), column: Math.floor(next() * (shape.columns + 1)) };
      const before = table.figures[cell.row]?.[cell.column] ?? 0;
      const after = slipped(before, plant, next);
      if (after === undefined) continue;
      const cells = lookupOf(withFigure(table.figures, cell, after));
      const checked = check(table.relations, cells);
      const findings = diagnose({ forms: [form(HOME)], checked, cells, nameOf }).filter(({ severity }) => severity !== "info");
      const score = scores.get(plant) ?? { planted: 0, found: 0, crossing: 0, right: 0, fixed: 0, wrongFix: 0 };
      scores.set(plant, score);
      const own = (relation: { target: { cell: CellReference }; operands: readonly { cell: CellReference }[] }) =>
        [relation.target, ...relation.operands].some((term) => sameReference(term.cell, cell));
      const broken = checked.filter(({ relation, verdict }) => own(relation) && ["broken", "unlikely"].includes(verdict.code));
      score.planted++;
      if (findings.length > 0) score.found++;
      if (broken.length < 2) continue;
      score.crossing++;
      const leading = findings.filter(({ consequenceOf }) => consequenceOf === undefined);
      const [first] = leading;
      if (leading.length === 1 && first?.suspect && sameReference(first.suspect, cell)) score.right++;
      for (const { fixes } of leading) {
        for (const fix of fixes) {
          if (sameReference(fix.cell, cell) && Math.round(Number(fix.after) * 100) === before) score.fixed++;
          else score.wrongFix++;
        }
      }
    }
  }
  return scores;
}

function total(scores: Map<Plant, Score>): Score {
  const sum = { planted: 0, found: 0, crossing: 0, right: 0, fixed: 0, wrongFix: 0 };
  for (const score of scores.values()) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  return sum;
}

describe("one wrong cell in a two-way table", () => {
  it("is found and named in exact columns", () => {
    const scores = total(measure(true, 400));
    expect(scores.found).toBe(scores.planted);
    expect(scores.right / scores.crossing).toBeGreaterThan(0.97);
  });

  it("is found and named in rounded columns", () => {
    const scores = total(measure(false, 400));
    expect(scores.right / scores.crossing).toBeGreaterThan(0.97);
  });

  it("correct tables give nothing above info", () => {
    for (const exact of [true, false]) {
      for (let seed = 1; seed <= 200; seed++) {
        const table = twoWay(seed, { classes: 5, sections: 3, items: 9, columns: 6, exact });
        const findings = diagnose({ forms: [form(HOME)], checked: check(table.relations, table.cells), cells: table.cells, nameOf });
        expect(findings.filter(({ severity }) => severity !== "info").map(({ verdict }) => verdict)).toEqual([]);
      }
    }
  });
});
