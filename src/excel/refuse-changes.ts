import type { Change } from "../changes/change";
import { asCell, holds } from "../host/cell-state";
import type { Refusal } from "../host/workbook-host";
import { heldAt, type HeldCells } from "./held-cells";

/** Why changes cannot be made, in their order; a sheet that is not there is named once. */
export function refuseChanges(changes: readonly Change[], cells: HeldCells): Refusal[] {
  const refusals: Refusal[] = [];
  const missing = new Set<string>();
  for (const change of changes) {
    const { sheet } = change.cell;
    const held = heldAt(cells, change.cell);
    if (!held) {
      if (!missing.has(sheet)) refusals.push({ code: "no-such-sheet", sheet });
      missing.add(sheet);
    } else if (held.isProtected) refusals.push({ code: "protected", sheet, cell: change.cell });
    else if (held.isInArray) refusals.push({ code: "array-formula", sheet, cell: change.cell });
    else if (!holds(held.state, change.before, change.before.format !== change.after.format)) {
      refusals.push({ code: "cell-changed", sheet, cell: change.cell, now: asCell(held.state) });
    }
  }
  return refusals;
}
