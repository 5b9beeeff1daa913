import fc from "fast-check";
import { expect, test } from "vitest";
import { invert, type CellState, type Change } from "../../src/changes/change";
import type { Mark } from "../../src/host/mark";
import { addressToText } from "../../src/sheet/address";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { EMPTY, EXPENDITURE, hardWorkbook, HIDDEN, PREFIXED } from "./hard-workbook";
import { changedParts } from "./workbook-parts";

const ORIGINAL = hardWorkbook();

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: fc.constantFrom("_x", "_", "000D", "005F", "&", "<", '"', " ", "\n", "\t", "\r", "]]>", "\u0007", "\ud800", "𠮷", "勾"), minLength: 1 }),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
  fc.constant(null),
);
const format = fc.constantFrom("General", "0.00%", "#,##0.00", "0.00_ ", '0"万元";[Red]-0', "@");
const state: fc.Arbitrary<CellState> = fc.oneof(
  fc.record({ value, format }),
  fc.record({ value, format, formula: fc.constantFrom("1+1", 'IF(A1<>"",B4,0)&"<"', `SUM(${EXPENDITURE}!B4:B5)`) }),
);

interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: CellState;
}

/** Places that can be written: no merged range, no array formula, no protection. */
const edit: fc.Arbitrary<Edit> = fc
  .record({
    sheet: fc.constantFrom(EXPENDITURE, EMPTY, PREFIXED, HIDDEN),
    row: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(2_000)),
    column: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant(16_383)),
    after: state,
  })
  .filter(({ sheet, row, column }) => {
    if (sheet === EXPENDITURE) return row !== 0 && row !== 7 && row !== 8;
    return !(sheet === HIDDEN && column === 0 && row >= 1 && row <= 2);
  });

const edits = fc.uniqueArray(edit, { selector: ({ sheet, row, column }) => `${sheet} ${String(row)} ${String(column)}`, maxLength: 30 });

/** Every cell that holds something; blanks that only have a format are left to the tests of formats. */
function cellsOf(content: WorkbookContent): Map<string, CellState> {
  const cells = new Map<string, CellState>();
  for (const { name, rows } of content.sheets) {
    rows.forEach((row, r) => {
      row.forEach((cell, column) => {
        if (cell && (cell.value !== null || cell.formula !== undefined)) cells.set(`${name}!${addressToText({ row: r, column })}`, cell);
      });
    });
  }
  return cells;
}

function changesFor(content: WorkbookContent, wanted: readonly Edit[]): Change[] {
  return wanted.map(({ sheet, row, column, after }) => {
    const found = content.sheets.find((candidate) => candidate.name === sheet);
    const before = (found && cellAt(found, { row, column })) ?? { value: null, format: "General" };
    return { cell: { sheet, row, column }, label: "", before, after, code: "fix" };
  });
}

test("random edits are read back, every other cell is as before, and undo gives all of it back", async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (wanted) => {
      const host = new XlsxHost(ORIGINAL);
      const before = await host.read();
      const changes = changesFor(before, wanted);
      expect(await host.write(changes)).toMatchObject({ written: true, refusals: [] });

      const expected = cellsOf(before);
      for (const { cell, after, before: held } of changes) {
        const key = `${cell.sheet}!${addressToText(cell)}`;
        // Where the format is no part of the change, a new cell takes the one of its column.
        const kept = after.format === held.format ? { ...after, format: expect.any(String) as string } : after;
        if (after.value === null && after.formula === undefined) expected.delete(key);
        else expected.set(key, kept);
      }
      const now = new XlsxHost(host.bytes());
      expect(cellsOf(await now.read())).toEqual(expected);
      expect((await now.write(changes.map(invert))).refusals).toEqual([]);
      expect(cellsOf(await new XlsxHost(now.bytes()).read())).toEqual(cellsOf(before));
    }),
    { numRuns: 150 },
  );
});

test("random marks leave nothing behind when they are cleared, whatever was marked before", async () => {
  const mark: fc.Arbitrary<Mark> = edit.chain(({ sheet, row, column }) => {
    return fc.constantFrom("error" as const, "warning" as const).map((kind) => ({ kind, cell: { sheet, row, column } }));
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(mark, { maxLength: 40 }), { minLength: 1, maxLength: 3 }), async (rounds) => {
      let bytes = ORIGINAL;
      for (const marks of rounds) {
        const host = new XlsxHost(bytes);
        expect(await host.mark(marks)).toEqual({ marked: marks.length, refusals: [] });
        bytes = host.bytes();
      }
      const last = new XlsxHost(bytes);
      await last.clearMarks();
      expect(changedParts(ORIGINAL, last.bytes())).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
