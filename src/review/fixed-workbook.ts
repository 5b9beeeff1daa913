import { exactValue } from "../changes/exact-value";
import type { Change } from "../changes/change";
import { stateWith } from "../changes/written-state";
import { CellMap } from "../diagnosis/cell-map";
import { SLOTS } from "../diagnosis/participation";
import type { CellReference } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import type { Sheet } from "../sheet/sheet";
import { cellsOf } from "./foundation";
import type { LiveReview } from "./live-review";
import { recheck } from "./recheck";

/** A chain of sums of sums is no longer than this; the limit only ends circles. */
const MOST_ROUNDS = 12;

/** The sheets with some cells replaced. */
function sheetsWith({ content }: LiveReview, cells: readonly (readonly [CellReference, Cell])[]): Sheet[] {
  const names = new Set(cells.map(([{ sheet }]) => sheet));
  return content.sheets.filter(({ name }) => names.has(name)).map((sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const [{ sheet: name, row, column }, cell] of cells) {
      if (name !== sheet.name) continue;
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push(null);
      line[column] = cell;
    }
    return { ...sheet, rows };
  });
}

/** Formulas that tied before and have an operand among `changed`, with what the spreadsheet will compute for them. */
function followingFormulas(before: LiveReview, now: LiveReview, changed: CellMap<true>): [CellReference, Cell][] {
  const cells = cellsOf(now.content);
  const tied = new Set(before.review.relations.flatMap(({ relation, verdict }) => (verdict.code === "holds" || verdict.code === "tail" ? [relation.id] : [])));
  return now.review.relations.flatMap(({ relation, verdict }): [CellReference, Cell][] => {
    const { derived, id, target, operands } = relation;
    if (!derived || verdict.code === "holds" || !tied.has(id) || changed.has(target.cell)) return [];
    const cell = cells(target.cell);
    if (cell?.formula === undefined || !operands.some((operand) => changed.has(operand.cell))) return [];
    const value = exactValue(relation, cells);
    const state = value && stateWith(relation, value, cells);
    return state ? [[target.cell, { ...state, formula: cell.formula }]] : [];
  });
}

/** What a recalculation would write next because of cells among `changed`. */
function followingChanges(now: LiveReview, changed: CellMap<true>): Change[] {
  const { index, relations } = now.foundation;
  return now.review.changes.filter(({ cell, relation }) => {
    if (changed.has(cell)) return false;
    const own = index.slotsOf(cell).map((slot) => relations[Math.floor(slot / SLOTS)]).find((found) => found?.id === relation);
    return own?.operands.some((operand) => changed.has(operand.cell)) ?? false;
  });
}

export interface FixedWorkbook {
  readonly live: LiveReview;
  /** The changes given, then those of derived cells that follow from them; each from what stands there before all of them. */
  readonly changes: readonly Change[];
}

/**
 * The workbook after some changes, and after what follows from them: formulas are computed anew, and derived cells that hold
 * values are recalculated where that is possible. Nothing is written.
 */
export function fixedWorkbook(before: LiveReview, first: readonly Change[]): FixedWorkbook {
  const changed = new CellMap<true>();
  const changes: Change[] = [];
  let live = before;
  const put = (cells: readonly (readonly [CellReference, Cell])[]) => {
    for (const [cell] of cells) changed.set(cell, true);
    live = recheck(live, sheetsWith(live, cells)) ?? live;
  };
  let next = first;
  for (let round = 0; round < MOST_ROUNDS && next.length > 0; round++) {
    changes.push(...next);
    put(next.map(({ cell, after }) => [cell, after] as const));
    for (let again = 0; again < MOST_ROUNDS; again++) {
      const formulas = followingFormulas(before, live, changed);
      if (formulas.length === 0) break;
      put(formulas);
    }
    next = followingChanges(live, changed);
  }
  return { live, changes };
}
