import type { Relation } from "./relation";
import type { Verdict } from "./verdict";

/** A relation with its verdict. */
export interface CheckedRelation {
  readonly relation: Relation;
  readonly verdict: Verdict;
}
