import type { Finding } from "../diagnosis/finding";
import type { Change } from "../changes/change";
import type { HeldBack } from "../changes/held-back";
import type { Form } from "../recognition/form";
import type { CheckedRelation } from "../relations/checked-relation";
import type { NotCheckedCode } from "../relations/verdict";
import type { Naming } from "../relations/relation";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import type { CellReference } from "../sheet/address";
import type { FormScores } from "./form-scores";
import type { UnreadSheet } from "../sheet/sheet";

/** A relation that was not checked, or a whole rule of the field that found no counterpart. */
export interface NotChecked {
  readonly code: NotCheckedCode;
  readonly forms: readonly number[];
  readonly cell?: CellReference;
  /** The rule, where it is one between forms, such as `X-B9`. */
  readonly rule?: string;
  readonly name?: Naming;
  readonly relation?: string;
}

/** What a scoring profile is called, and where its rules come from. */
export type ProfileName = Pick<ScoringProfile, "id" | "name" | "source">;

/** All that is known about a workbook, as one plain value. */
export interface Review {
  readonly forms: readonly Form[];
  readonly relations: readonly CheckedRelation[];
  /** Indices of forms that were recognized only: the user's settings leave forms of their kind out. */
  readonly skipped: readonly number[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** The scoring profile that was in force. */
  readonly profile: ProfileName;
  /** The scores of all self-evaluations. */
  readonly scores: readonly FormScores[];
  readonly changes: readonly Change[];
  readonly heldBack: readonly HeldBack[];
  /** Sheets on which nothing was recognized. */
  readonly unrecognized: readonly string[];
  readonly unread: readonly UnreadSheet[];
}
