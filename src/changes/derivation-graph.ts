import { RelationIndex, type CellIndex } from "../diagnosis/cell-index";
import { SLOTS } from "../diagnosis/participation";
import type { CheckedRelation } from "../relations/checked-relation";
import type { CellReference } from "../sheet/address";

/** Which relation follows from which: an operand that is itself derived must be computed first. */
export class DerivationGraph {
  readonly #checked: readonly CheckedRelation[];
  readonly #index: CellIndex;
  readonly #depths = new Map<number, number>();

  constructor(checked: readonly CheckedRelation[], index: CellIndex = new RelationIndex(checked.map(({ relation }) => relation))) {
    this.#checked = checked;
    this.#index = index;
  }

  /** Every relation that the cell stands in. */
  relationsOf(cell: CellReference): readonly number[] {
    return this.#index.slotsOf(cell).map((slot) => Math.floor(slot / SLOTS));
  }

  /** The relations that the cell is computed by. */
  #derives(cell: CellReference): number[] {
    const targets = this.#index.slotsOf(cell).filter((slot) => slot % SLOTS === 0);
    return targets.map((slot) => slot / SLOTS).filter((place) => this.#checked[place]?.relation.derived);
  }

  /**
   * Visits relations so that each comes after those that derive its operands. A visit that changes a cell
   * answers with it; the derived relations that the cell is an operand of are then visited too.
   */
  inOrder(roots: readonly number[], visit: (place: number) => CellReference | undefined): void {
    const levels: number[][] = [];
    const queued = new Set<number>();
    const enqueue = (place: number) => {
      if (queued.has(place)) return;
      queued.add(place);
      (levels[this.#depth(place)] ??= []).push(place);
    };
    roots.forEach(enqueue);
    for (let level = 0; level < levels.length; level++) {
      // A cell changed on this level may bring others to it only in a circle, which ends here.
      for (const place of levels[level] ?? []) {
        const changed = visit(place);
        if (!changed) continue;
        for (const next of this.relationsOf(changed)) {
          if (this.#checked[next]?.relation.derived && this.#depth(next) > level) enqueue(next);
        }
      }
    }
  }

  /** How many derivations lie below; circles count as nothing. */
  #depth(place: number): number {
    const known = this.#depths.get(place);
    if (known !== undefined) return known;
    this.#depths.set(place, 0);
    let depth = 0;
    for (const { cell } of this.#checked[place]?.relation.operands ?? []) {
      for (const below of this.#derives(cell)) depth = Math.max(depth, this.#depth(below) + 1);
    }
    this.#depths.set(place, depth);
    return depth;
  }
}

