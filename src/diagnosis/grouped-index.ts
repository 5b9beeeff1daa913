import type { Relation } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import { RelationIndex, type CellIndex } from "./cell-index";
import { SLOTS } from "./participation";

/** A part of a list of relations; with `sheet`, all of its cells stand on that one. */
export interface IndexedGroup {
  readonly relations: readonly Relation[];
  readonly sheet?: string;
}

interface Part {
  readonly group: IndexedGroup;
  /** Place of its first relation in the list. */
  readonly start: number;
}

/**
 * Where cells stand in a list of relations that is made of groups. Each group is looked through when a cell that may
 * stand in it is first asked for, and never again as long as the same group is part of the next list.
 */
export class GroupedIndex implements CellIndex {
  readonly #indices: Map<IndexedGroup, RelationIndex>;
  readonly #anywhere: Part[] = [];
  readonly #bySheet = new Map<string, Part[]>();

  constructor(groups: readonly IndexedGroup[], earlier?: GroupedIndex) {
    this.#indices = new Map();
    let start = 0;
    for (const group of groups) {
      if (group.relations.length > 0) this.#place({ group, start }, earlier);
      start += group.relations.length;
    }
  }

  #place(part: Part, earlier: GroupedIndex | undefined): void {
    const { group } = part;
    const known = earlier && earlier.#indices.get(group);
    if (known) this.#indices.set(group, known);
    if (group.sheet === undefined) this.#anywhere.push(part);
    else {
      const own = this.#bySheet.get(group.sheet);
      if (own) own.push(part);
      else this.#bySheet.set(group.sheet, [part]);
    }
  }

  slotsOf(cell: CellReference): readonly number[] {
    const slots: number[] = [];
    // Groups of one sheet stand before those of several, and both in the order of the list: so do the slots.
    for (const parts of [this.#bySheet.get(cell.sheet) ?? [], this.#anywhere]) {
      for (const { group, start } of parts) {
        for (const slot of this.#indexOf(group).slotsOf(cell)) slots.push(slot + start * SLOTS);
      }
    }
    return slots;
  }

  #indexOf(group: IndexedGroup): RelationIndex {
    let index = this.#indices.get(group);
    if (!index) this.#indices.set(group, (index = new RelationIndex(group.relations)));
    return index;
  }
}
