import type { Relation } from "../relations/relation";
import type { UncheckedTie } from "./tie-relations";

/** Relations that are made from the same things: as long as those are what they were, the group is the same object. */
export interface RelationGroup {
  readonly relations: readonly Relation[];
  /** Ties that could not be made although their forms are there. */
  readonly unchecked: readonly UncheckedTie[];
  /** The sheet that all cells of the group stand on; absent where they stand on several. */
  readonly sheet?: string;
}

export const NO_RELATIONS: RelationGroup = { relations: [], unchecked: [] };

/** A group without the relations of forms that are left out. */
export function groupOf(
  { relations, unchecked }: { readonly relations: readonly Relation[]; readonly unchecked?: readonly UncheckedTie[] },
  leftOut: ReadonlySet<number>,
): RelationGroup {
  const isWanted = ({ forms }: { readonly forms: readonly number[] }) => !forms.some((form) => leftOut.has(form));
  if (leftOut.size === 0) return { relations, unchecked: unchecked ?? [] };
  return { relations: relations.filter(isWanted), unchecked: unchecked?.filter(isWanted) ?? [] };
}
