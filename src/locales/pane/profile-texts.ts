import type { ProfileOrigin } from "../../review/profile-in-force";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import type { ChoiceText } from "./settings-texts";

type Choices<Value extends string> = Readonly<Record<Value, ChoiceText>> & { readonly heading: string };

/** What the page of the scoring profile says. */
export interface ProfileTexts {
  readonly heading: string;
  /** On the page of settings. */
  readonly summary: (name: string, origin: ProfileOrigin) => string;
  readonly change: string;

  readonly choose: string;
  /** Name of a profile that was changed here. */
  readonly changed: (name: string) => string;
  readonly origin: Readonly<Record<ProfileOrigin, string>>;
  readonly unsaved: string;
  readonly damaged: string;
  readonly name: string;
  readonly source: string;
  readonly toConfirm: (names: readonly string[]) => string;

  readonly weights: {
    readonly heading: string;
    readonly indicator: string;
    readonly profile: string;
    readonly sheet: string;
    readonly total: string;
    /** Several first levels that share their points. */
    readonly together: (levels: readonly string[]) => string;
    readonly fromSheet: string;
    readonly sheetUnknown: string;
    readonly same: string;
    readonly differs: (levels: readonly string[]) => string;
    readonly points: (level: string) => string;
  };
  readonly reverse: Choices<ScoringProfile["reverse"]>;
  readonly equal: Choices<ScoringProfile["equal"]>;
  readonly rangeAbove: Choices<ScoringProfile["rangeAbove"]>;
  readonly late: Choices<ScoringProfile["late"]>;
  readonly notApplicable: Choices<ScoringProfile["notApplicable"]>;
  readonly deduct: Choices<ScoringProfile["overFulfilment"]["deduct"]>;
  readonly base: Choices<ScoringProfile["execution"]["base"]>;
  readonly rate: Choices<ScoringProfile["execution"]["rate"]>;
  readonly cap: { readonly heading: string; readonly effect: string };
  readonly overFulfilment: { readonly heading: string; readonly warnAt: string; readonly reasonAt: string };
  readonly zeroBelow: { readonly heading: string; readonly label: string; readonly effect: string };
  readonly tolerance: { readonly heading: string; readonly effect: string; readonly within: (row: number) => string; readonly share: (row: number) => string };
  readonly qualitative: { readonly heading: string; readonly achieved: string; readonly partly: string; readonly example: string };
  readonly grades: { readonly heading: string; readonly effect: string; readonly from: (name: string) => string };
  readonly decimals: { readonly heading: string; readonly effect: string };
  readonly unit: { readonly percent: string; readonly points: string; readonly percentagePoints: string };

  readonly forOthers: string;
  readonly save: string;
  readonly cancel: string;
  readonly reset: string;
  readonly saved: string;
  readonly imported: (name: string) => string;
  readonly exported: (file: string) => string;
  readonly fileName: (name: string) => string;
  readonly notSaved: (problems: number) => string;
  readonly notImported: (problems: number) => string;
  readonly notJson: string;
}
