import type { Change } from "../changes/change";
import type { HeldBack } from "../changes/held-back";
import type { Finding } from "../diagnosis/finding";
import type { Form } from "../recognition/form";
import type { UnreadSheet } from "../sheet/sheet";
import type { FormScores } from "./form-scores";
import type { NotChecked, ProfileName } from "./review";

/** A recognized form without its rows and columns, and how its relations stand. */
export interface FormDigest extends Pick<Form, "kind" | "key" | "sheet" | "range" | "unit" | "title" | "confidence" | "evidence"> {
  /** Relations checked whose target lies in this form and all operands too. */
  readonly relations: number;
  /** Of them, those that hold, tails included. */
  readonly holding: number;
  readonly tails: number;
  /** Not checked, because the user's settings leave forms of this kind out. */
  readonly isSkipped: boolean;
}

/**
 * What a person is shown of a review: all of it but the relations, which can be a hundred thousand and stay
 * where they were computed.
 */
export interface Digest {
  readonly forms: readonly FormDigest[];
  /** Relations between forms that were checked, and those of them that hold. */
  readonly ties: { readonly relations: number; readonly holding: number };
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly profile: ProfileName;
  readonly scores: readonly FormScores[];
  readonly changes: readonly Change[];
  /** For each change, the places of those that it was computed from: without them it would be wrong. */
  readonly restsOn: readonly (readonly number[])[];
  readonly heldBack: readonly HeldBack[];
  /**
   * What a recalculation never touches: derived cells that are right and hold a formula, and typed scores of indicators
   * that no rule derives. Cells with a formula that is wrong stand in `heldBack`.
   */
  readonly leftAlone: { readonly formulas: number; readonly judgements: number };
  readonly unrecognized: readonly string[];
  readonly unread: readonly UnreadSheet[];
  /** Names of all sheets that were read, in workbook order, with the cells they hold. */
  readonly sheets: readonly { readonly name: string; readonly cells: number; readonly isProtected: boolean }[];
}
