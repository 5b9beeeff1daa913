import type { Relation } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import { CellMap } from "./cell-map";
import { SLOTS } from "./participation";

/** Where cells stand in a list of relations: `place × SLOTS + slot`, ascending; the target has slot 0, operands follow. */
export interface CellIndex {
  slotsOf(cell: CellReference): readonly number[];
}

const NOWHERE: readonly number[] = [];

/** The index of a list of relations; looks at every cell of every relation once. */
export class RelationIndex implements CellIndex {
  readonly #slots = new CellMap<number[]>();

  constructor(relations: readonly Relation[]) {
    const collect = (slot: number, cell: CellReference) => {
      const list = this.#slots.get(cell);
      if (list) list.push(slot);
      else this.#slots.set(cell, [slot]);
    };
    for (const [place, { target, operands }] of relations.entries()) {
      let slot = place * SLOTS;
      collect(slot, target.cell);
      for (const { cell } of operands) collect(++slot, cell);
    }
  }

  slotsOf(cell: CellReference): readonly number[] {
    return this.#slots.get(cell) ?? NOWHERE;
  }
}

/** The same index for a list in which the relations stand in other places, or not at all (−1). */
export function indexWithPlaces(index: CellIndex, places: Int32Array): CellIndex {
  return {
    slotsOf(cell) {
      const slots: number[] = [];
      let isAscending = true;
      for (const slot of index.slotsOf(cell)) {
        const place = places[Math.floor(slot / SLOTS)] ?? -1;
        if (place < 0) continue;
        const own = place * SLOTS + (slot % SLOTS);
        isAscending &&= own >= (slots.at(-1) ?? 0);
        slots.push(own);
      }
      return isAscending ? slots : slots.sort((a, b) => a - b);
    },
  };
}
