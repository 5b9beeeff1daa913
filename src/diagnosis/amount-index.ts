import type { Form } from "../recognition/form";
import type { CellLookup } from "../relations/evaluate";
import type { Relation, Term } from "../relations/relation";
import { sameReference } from "../sheet/address";
import { amountsOf, NO_AMOUNTS, unitOf, type Amounts } from "./amounts-of";
import type { IndexedGroup } from "./grouped-index";

/** An amount of the workbook. */
export interface KnownAmount {
  readonly term: Term;
  readonly form: number;
  /** It is computed from others: a total of its form. */
  readonly isTotal: boolean;
  /** Its size in 元; a double, good for searching only. */
  readonly value: number;
}

/** The amounts before an edit of figures on some sheets, under the same forms. */
export interface EarlierAmounts {
  readonly amounts: AmountIndex;
  readonly edited: ReadonlySet<string>;
}

interface Part {
  readonly group: IndexedGroup;
  /** Place of its first relation in the list. */
  readonly start: number;
  /** Its amounts, collected when they are first asked for. */
  readonly amounts: () => Amounts;
}

/** An amount by its place among those of its part. */
interface Located {
  readonly part: Part;
  readonly at: number;
}

/** So many searches go through all amounts one by one; for more it pays to sort them. Both find the same. */
export const MOST_SCANS = 256;

/**
 * Finds where a value stands elsewhere among the figures of the workbook's forms. The figures of a group are collected on the
 * first search, and only once as long as its sheet is not edited; doubles serve to find, exact decimals decide afterwards.
 */
export class AmountIndex {
  readonly #parts: readonly Part[];
  readonly #forms: readonly Form[];
  readonly #isChecked: (place: number) => boolean;
  #sorted: readonly (Located & { readonly value: number })[] | undefined;
  #scans = 0;

  /** The amounts of the relations of which `isChecked` says that there is a verdict on them, by place in the list that the groups make up. */
  constructor(groups: readonly IndexedGroup[], isChecked: (place: number) => boolean, forms: readonly Form[], cells: CellLookup, earlier?: EarlierAmounts) {
    const known = new Map<IndexedGroup, () => Amounts>(earlier ? earlier.amounts.#parts.map((part): [IndexedGroup, () => Amounts] => [part.group, part.amounts]) : []);
    const parts: Part[] = [];
    let start = 0;
    for (const group of groups) {
      const isSame = group.sheet !== undefined && !earlier?.edited.has(group.sheet);
      const amounts = (isSame ? known.get(group) : undefined) ?? whenAsked(() => amountsOf(group.relations, forms, cells));
      if (group.relations.length > 0) parts.push({ group, start, amounts });
      start += group.relations.length;
    }
    this.#parts = parts;
    this.#isChecked = isChecked;
    this.#forms = forms;
  }

  /** What one of the form's figures is in 元; 1 where the form states no unit. */
  unitOf(form: number): number {
    return unitOf(this.#forms[form]);
  }

  /** Amounts whose size is `value` 元 within `tolerance`, each cell once. */
  find(value: number, tolerance: number): KnownAmount[] {
    const size = Math.abs(value);
    const reach = tolerance + size * 1e-12;
    const found: KnownAmount[] = [];
    for (const { part: { group, start, amounts }, at } of this.#near(size, reach)) {
      const { terms, places, forms, values } = amounts();
      const [term, place = -1, form = -1, own = 0] = [terms[at], places[at], forms[at], values[at]];
      const relation = group.relations[place];
      if (!term || !relation || !this.#isChecked(start + place)) continue;
      const amount = { term, isTotal: isTotal(term, relation), value: own, form };
      const known = found.findIndex((other) => sameReference(other.term.cell, term.cell));
      if (known < 0) found.push(amount);
      else if (amount.isTotal) found[known] = amount;
    }
    return found;
  }

  /** The amounts within reach, in the order of the list. */
  #near(size: number, reach: number): readonly Located[] {
    if (this.#scans++ >= MOST_SCANS) return this.#nearInOrder(size, reach);
    const near: Located[] = [];
    for (const part of this.#parts) {
      const { values } = part.amounts();
      for (let at = 0; at < values.length; at++) if (Math.abs((values[at] ?? 0) - size) <= reach) near.push({ part, at });
    }
    return near;
  }

  #nearInOrder(size: number, reach: number): readonly Located[] {
    const sorted = (this.#sorted ??= this.#sort());
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = sorted[middle]?.value ?? 0;
      if (value < size && size - value > reach) low = middle + 1;
      else high = middle;
    }
    const near: Located[] = [];
    for (let at = low; at < sorted.length; at++) {
      const amount = sorted[at];
      if (!amount || Math.abs(amount.value - size) > reach) break;
      near.push(amount);
    }
    return near.sort((a, b) => a.part.start - b.part.start || a.at - b.at);
  }

  #sort(): (Located & { readonly value: number })[] {
    const all: (Located & { readonly value: number })[] = [];
    for (const part of this.#parts) for (const [at, value] of part.amounts().values.entries()) all.push({ part, at, value });
    return all.sort((a, b) => a.value - b.value);
  }
}

/** Collects once, and lets go of the workbook that it collected from. */
function whenAsked(collect: () => Amounts): () => Amounts {
  let pending: (() => Amounts) | undefined = collect;
  let amounts: Amounts = NO_AMOUNTS;
  return () => {
    if (pending) [amounts, pending] = [pending(), undefined];
    return amounts;
  };
}

function isTotal(term: Term, { target, kind }: Relation): boolean {
  return term === target && (kind === "sum" || kind === "hierarchy");
}
