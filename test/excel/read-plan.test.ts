import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsIn, halve, planAtOnce, planReading, type Piece } from "../../src/excel/read-plan";

const area = (rows: number, columns: number, row = 0): Piece["area"] => ({ row, column: 2, rows, columns });

describe("planReading", () => {
  test("sheets that fit go into one reply, whole", () => {
    expect(planReading([{ sheet: "a", area: area(40, 6) }, { sheet: "b", area: area(2, 2) }], 100_000)).toEqual([
      [{ sheet: "a", area: area(40, 6), isWhole: true }, { sheet: "b", area: area(2, 2), isWhole: true }],
    ]);
  });

  test("every row of every sheet once, in order, in full replies", () => {
    const sheets = fc.array(fc.record({ rows: fc.integer({ min: 1, max: 300 }), columns: fc.integer({ min: 1, max: 30 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(sheets, fc.integer({ min: 2_000, max: 100_000 }), (sizes, limit) => {
        const asked = sizes.map(({ rows, columns }, at) => ({ sheet: String(at), area: area(rows, columns, at) }));
        const blocks = planReading(asked, limit);
        for (const { sheet, area: whole } of asked) {
          const pieces = blocks.flat().filter((piece) => piece.sheet === sheet);
          let next = whole.row;
          for (const { area: part, isWhole } of pieces) {
            expect(part).toEqual({ ...whole, row: next, rows: part.rows });
            expect(isWhole).toBe(part.rows === whole.rows);
            next += part.rows;
          }
          expect(next).toBe(whole.row + whole.rows);
        }
        for (const block of blocks) {
          const bytes = block.reduce((sum, piece) => sum + cellsIn(piece.area) * 32 + 400, 0);
          expect(bytes <= limit || (block.length === 1 && block[0]!.area.rows === 1)).toBe(true);
        }
      }),
    );
  });
});

describe("planAtOnce", () => {
  const sheets = [{ sheet: "a", area: area(40, 6) }, { sheet: "b", area: area(10, 6) }];
  // 300 cells, 2 sheets.
  const bytes = 300 * 32 + 2 * 400;

  test("all of the sheets, or none", () => {
    expect(planAtOnce(sheets, bytes)).toEqual(sheets.map((sheet) => ({ ...sheet, isWhole: true })));
    expect(planAtOnce(sheets, bytes - 1)).toEqual([]);
  });
});

describe("halve", () => {
  test("of several pieces each half has its own", () => {
    const pieces = ["a", "b", "c"].map((sheet): Piece => ({ sheet, area: area(2, 2), isWhole: true }));
    expect(halve(pieces)).toEqual([pieces.slice(0, 2), pieces.slice(2)]);
  });

  test("one piece is cut between two rows, down to a single one", () => {
    expect(halve([{ sheet: "a", area: area(3, 2, 5), isWhole: true }])).toEqual([
      [{ sheet: "a", area: area(2, 2, 5), isWhole: false }],
      [{ sheet: "a", area: area(1, 2, 7), isWhole: false }],
    ]);
    expect(halve([{ sheet: "a", area: area(1, 2), isWhole: true }])).toBeNull();
  });
});
