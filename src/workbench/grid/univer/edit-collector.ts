import type { CellState } from "../../../changes/change";
import { sameState } from "../../../host/cell-state";
import { referenceKey, type CellReference } from "../../../sheet/address";
import type { GridCell, GridEdit } from "../grid";

export interface CellChange {
  readonly cell: CellReference;
  readonly before: CellState;
  readonly after: CellState;
}

/** What happens to cells until the grid has calculated: what was edited, and which formulas then gave other results. */
export class EditCollector {
  private readonly edits = new Map<string, CellChange>();
  private readonly results = new Map<string, CellChange>();

  get hasEdits(): boolean {
    return this.edits.size > 0;
  }

  edited(change: CellChange): void {
    join(this.edits, change);
  }

  calculated(change: CellChange): void {
    // What a formula just typed gives belongs to the edit.
    join(this.edits.has(referenceKey(change.cell)) ? this.edits : this.results, change);
  }

  /** All of it; undefined where everything is as before. */
  take(): GridEdit | undefined {
    const edited = [...this.edits.values()].filter(differs);
    const recalculated = [...this.results.values()].filter(differs).map(({ cell, after }): GridCell => ({ cell, state: after }));
    this.edits.clear();
    this.results.clear();
    return edited.length + recalculated.length === 0 ? undefined : { edited, recalculated };
  }
}

function join(changes: Map<string, CellChange>, change: CellChange): void {
  const key = referenceKey(change.cell);
  const earlier = changes.get(key);
  changes.set(key, earlier ? { ...change, before: earlier.before } : change);
}

function differs({ before, after }: CellChange): boolean {
  const same = before.value !== null && after.value !== null && typeof before.value === "object" && typeof after.value === "object"
    ? before.value.error === after.value.error && before.format === after.format && before.formula === after.formula
    : sameState(before, after);
  return !same;
}
