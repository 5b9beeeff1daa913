import type { CellState, Change } from "../changes/change";
import { sameContent } from "../host/cell-state";
import type { CellRange } from "../sheet/address";
import type { CellGroup } from "./cell-groups";
import { cellInput, TEXT_FORMAT } from "./cell-input";
import { heldAt, type HeldCell, type HeldCells } from "./held-cells";

/** What is written into one cell. Null leaves it as it is. */
export interface CellWrite {
  readonly change: Change;
  readonly before: HeldCell;
  readonly input: string | number | boolean | null;
  readonly format: string | null;
  /** A number written into a cell formatted as text would become a text: then the format goes first. */
  readonly isFormatFirst: boolean;
}

/** A rectangle of cells to be written. */
export interface GroupWrite {
  readonly sheet: string;
  readonly area: CellRange;
  readonly cells: readonly (readonly CellWrite[])[];
}

/** How cells come to hold what `targetOf` says, from what they hold now. */
export function planGroup(group: CellGroup, now: HeldCells, targetOf: (change: Change, held: HeldCell) => CellState): GroupWrite {
  const cells = group.changes.map((changes) =>
    changes.flatMap((change) => {
      const held = heldAt(now, change.cell);
      return held ? [cellWrite(change, held, targetOf(change, held))] : [];
    }),
  );
  return { sheet: group.sheet, area: group.area, cells };
}

/** A format that the change does not change stays as the user has it. */
export function targetOf({ before, after }: Change, held: HeldCell): CellState {
  return before.format === after.format ? { ...after, format: held.state.format } : after;
}

function cellWrite(change: Change, held: HeldCell, target: CellState): CellWrite {
  const isReformatted = target.format !== held.state.format;
  const isFormatFirst = isReformatted && [target.format, held.state.format].includes(TEXT_FORMAT);
  const input = sameContent(held.state, target) ? null : cellInput(target, isFormatFirst ? target.format : held.state.format);
  // Excel gives a cell without a format the one of the cells that its formula refers to.
  const isFormula = input !== null && target.formula !== undefined;
  return { change, before: held, input, format: isReformatted || isFormula ? target.format : null, isFormatFirst };
}

/** Whether the cell now holds what was put into it: anything else than before, for Excel may write it in its own way. */
export function hasContent({ input, before }: CellWrite, now: HeldCell): boolean {
  return input === null || now.raw !== before.raw;
}

export function hasFormat({ format }: CellWrite, now: HeldCell): boolean {
  return format === null || now.state.format === format;
}

/** Whether nothing of it was written. */
export function isUntouched({ before }: CellWrite, now: HeldCell): boolean {
  return now.raw === before.raw && now.state.format === before.state.format;
}
