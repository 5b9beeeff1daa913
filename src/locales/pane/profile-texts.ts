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
  /** Values without an official text, which a person ticks off once they are confirmed; `open` counts those that are not. */
  readonly toConfirm: { readonly heading: string; readonly effect: string; readonly open: (count: number) => string };

  readonly weights: {
    readonly heading: string;
    readonly indicator: string;
    readonly profile: string;
    readonly sheet: string;
    readonly total: string;
    /** Several first levels that share their points. */
    readonly together: (levels: readonly string[]) => string;
    /** Points as the sheet has them, or as they stand in the profile. */
    readonly fromSheet: ChoiceText;
    readonly own: ChoiceText;
    readonly sheetUnknown: string;
    readonly same: string;
    readonly differs: (levels: readonly string[]) => string;
    /** On the button of a line that has no first level yet. */
    readonly pick: string;
    readonly add: string;
    readonly allListed: string;
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
  readonly tolerance: { readonly heading: string; readonly effect: string; readonly step: string; readonly within: string; readonly share: string; readonly none: string; readonly add: string };
  readonly qualitative: { readonly heading: string; readonly achieved: string; readonly partly: string; readonly example: string };
  readonly grades: { readonly heading: string; readonly effect: string; readonly name: string; readonly from: string; readonly add: string };
  readonly decimals: { readonly heading: string; readonly effect: string };
  readonly unit: { readonly percent: string; readonly points: string; readonly percentagePoints: string };

  /** Takes the line of a list away that is named. */
  readonly remove: (line: string) => string;
  /** A list takes no more lines than that. */
  readonly full: (most: number) => string;

  /** What documents without a profile of their own are scored by, now or once this is saved. */
  readonly others: {
    readonly label: string;
    readonly now: (name: string, isDefault: boolean) => string;
    readonly then: (name: string, isDefault: boolean) => string;
  };
  /** Taking away what is saved with the document, and what counts then. */
  readonly removal: {
    readonly act: string;
    /** `kept` is null where it cannot be read. */
    readonly effect: (kept: string | null, name: string, isDefault: boolean) => string;
    readonly done: (name: string) => string;
    readonly undo: string;
  };
  readonly save: string;
  readonly cancel: string;
  readonly reset: string;
  readonly saved: Readonly<Record<"use" | "none" | "as-before", string>>;
  readonly imported: (name: string) => string;
  readonly exported: (file: string) => string;
  readonly fileName: (name: string) => string;
  readonly notSaved: (problems: number) => string;
  readonly notImported: (problems: number) => string;
  readonly notJson: string;
}
