import type { Digest } from "../../review/digest";

/** How many relations were checked in all, and how many hold. */
export function standingOf({ forms, ties }: Digest): { readonly relations: number; readonly holding: number } {
  return {
    relations: forms.reduce((sum, { relations }) => sum + relations, ties.relations),
    holding: forms.reduce((sum, { holding }) => sum + holding, ties.holding),
  };
}
