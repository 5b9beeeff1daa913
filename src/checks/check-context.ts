import type { ScoredIndicator } from "../articulation/evaluation/indicator-scores";
import type { Form } from "../recognition/form";
import type { CellLookup } from "../relations/evaluate";
import type { Verdict } from "../relations/verdict";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import type { CellReference } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";

/** What a check that is no equation is given. */
export interface CheckContext {
  readonly forms: readonly Form[];
  readonly cells: CellLookup;
  readonly sheetOf: (form: Form) => Sheet | undefined;
  /** The verdict on the rate in a cell. */
  readonly ratioAt: (cell: CellReference) => Verdict | undefined;
  /** The indicators of all self-evaluations with what the rules give for them. */
  readonly indicators: readonly ScoredIndicator[];
  readonly profile: ScoringProfile;
}
