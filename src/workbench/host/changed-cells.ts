import type { CellState, Change } from "../../changes/change";
import { sameState } from "../../host/cell-state";
import { referenceKey } from "../../sheet/address";

/** The cells that hold something else than at the beginning; one that is set back is none of them. */
export class ChangedCells {
  readonly #original = new Map<string, CellState>();
  readonly #changed = new Set<string>();

  get count(): number {
    return this.#changed.size;
  }

  take(changes: readonly Change[]): void {
    for (const { cell, before, after } of changes) {
      const key = referenceKey(cell);
      const original = this.#original.get(key) ?? before;
      this.#original.set(key, original);
      if (sameState(original, after)) this.#changed.delete(key);
      else this.#changed.add(key);
    }
  }
}
