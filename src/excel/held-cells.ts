import type { CellState } from "../changes/change";
import { referenceKey, type CellReference } from "../sheet/address";
import { cellFrom } from "./cells-from-grids";
import type { CellGroup } from "./cell-groups";

/** What a cell holds, beside what would keep us from writing it. */
export interface HeldCell {
  readonly state: CellState;
  /** As Excel hands it over: the formula with its `=`, else the value. Unlike a value it does not change by calculating. */
  readonly raw: unknown;
  readonly isProtected: boolean;
  readonly isInArray: boolean;
}

/** Cells by their reference; those on sheets that are not there are missing. */
export type HeldCells = ReadonlyMap<string, HeldCell>;

interface Asked {
  readonly group: CellGroup;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly range: Excel.Range;
  readonly locked: Excel.FormatProtection;
}

export interface HeldAnswer {
  readonly cells: HeldCells;
  /** Groups in which cells differ in what forbids writing: they must be asked about one by one. */
  readonly mixed: readonly CellGroup[];
}

/** A property of several cells is null where they differ. */
const isMixed = ({ changes }: CellGroup, ...properties: (boolean | null)[]): boolean => changes.flat().length > 1 && properties.includes(null);

/**
 * Asks what the cells of groups hold; the answer is to be called after the next sync. That a cell belongs to an array
 * formula can be asked from ExcelApi 1.12 on (`tellsArrays`); before, only a refused write tells.
 */
export function requestHeld(context: Excel.RequestContext, groups: readonly CellGroup[], tellsArrays: boolean): () => HeldAnswer {
  const sheets = new Map(groups.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet).load("name")]));
  const asked = groups.flatMap((group): Asked[] => {
    const sheet = sheets.get(group.sheet);
    if (!sheet) return [];
    const { top, left, bottom, right } = group.area;
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load("values,formulas,numberFormat");
    if (tellsArrays) range.load("savedAsArray,hasSpill");
    return [{ group, sheet, protection: sheet.protection.load("protected"), range, locked: range.format.protection.load("locked") }];
  });
  return () => {
    const cells = new Map<string, HeldCell>();
    const mixed: CellGroup[] = [];
    for (const { group, sheet, protection, range, locked } of asked) {
      // Excel finds sheets by their ids too, and by names in any case.
      if (sheet.isNullObject || sheet.name !== group.sheet) continue;
      const arrays = tellsArrays ? [range.savedAsArray, range.hasSpill] : [];
      if (isMixed(group, ...arrays, ...(protection.protected ? [locked.locked] : []))) mixed.push(group);
      const forbids = { isProtected: protection.protected && locked.locked !== false, isInArray: arrays.some((isArray) => isArray !== false) };
      for (const [i, changes] of group.changes.entries()) {
        for (const [j, { cell }] of changes.entries()) {
          const raw: unknown = range.formulas[i]?.[j];
          const state = cellFrom(range.values[i]?.[j], raw, range.numberFormat[i]?.[j]);
          cells.set(referenceKey(cell), { state, raw, ...forbids });
        }
      }
    }
    return { cells, mixed };
  };
}

export function heldAt(cells: HeldCells, cell: CellReference): HeldCell | undefined {
  return cells.get(referenceKey(cell));
}
