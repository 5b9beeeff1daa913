import type { RelationKind } from "../relations/relation";
import type { ProfileProblem } from "../scoring/profile/profile-problem";
import type { MoneyUnit } from "../sheet/unit";

/** Mistakes in how the program was called; each is one sentence and ends with status 2. */
export type UsageProblem =
  | { readonly code: "unknown-command"; readonly command: string }
  | { readonly code: "unknown-option"; readonly option: string }
  | { readonly code: "missing-value"; readonly option: string }
  | { readonly code: "unexpected-value"; readonly option: string }
  | { readonly code: "option-not-for-command"; readonly option: string; readonly command: string }
  | { readonly code: "unknown-language"; readonly language: string }
  | { readonly code: "missing-file"; readonly command: string }
  | { readonly code: "too-many-files"; readonly command: string }
  | { readonly code: "missing-output"; readonly command: string }
  | { readonly code: "not-yet"; readonly feature: string };

/** Why what was given as scoring profile is none. */
export type GivenProfileProblem =
  /** Neither the id of a profile that comes along, which are named, nor a file. */
  | { readonly code: "unknown"; readonly known: readonly { readonly id: string; readonly name: string }[] }
  | { readonly code: "is-directory" | "no-permission" | "unreadable" | "not-json" }
  | { readonly code: "invalid"; readonly problems: readonly ProfileProblem[] };

/** Why an output file was not written; the input is as it was. */
export type OutputProblem =
  | "output-is-input" | "output-is-directory" | "other-extension" | "not-a-page" | "no-such-folder" | "no-permission" | "no-space" | "unwritable";

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly tails: number;
  readonly hints: number;
}

/** What the command line says besides findings. */
export interface CommandLineTexts {
  readonly help: string;
  readonly usage: (problem: UsageProblem) => string;
  readonly output: (problem: OutputProblem, file: string) => string;
  readonly profile: (problem: GivenProfileProblem, given: string) => string;
  readonly internalError: string;

  readonly readingProgress: (file: string, index: number, files: number) => string;
  readonly cellsProgress: (file: string, sheet: string, cells: number) => string;
  readonly checkingProgress: (file: string) => string;

  /** Behind a sheet's name: what it was recognized as. */
  readonly recognizedAs: (form: string, unit: MoneyUnit | null, evidence: string, isUncertain: boolean) => string;
  readonly allHold: (relations: number, tails: number) => string;
  /** `held` holds the tails too. */
  readonly someHold: (held: number, relations: number, tails: number) => string;
  nothingToCheck: string;
  readonly unrecognized: (names: readonly string[]) => string;
  noForms: string;

  /** Beside the computed side of a sum, by the kind of relation. */
  readonly computedLabel: (kind: RelationKind) => string;
  readonly differenceLabel: string;
  readonly causeLabel: string;
  readonly fixLabel: string;
  readonly basisLabel: string;
  readonly omittedItems: (count: number) => string;
  readonly consequences: (count: number) => string;
  readonly tails: (count: number) => string;
  /** Findings on other sheets that suspect or concern cells of this one. */
  readonly seeAlso: (places: string) => string;

  /** Above a table of scores: its sheet, and the title of the form. */
  readonly scoreHeading: (sheet: string, subject: string) => string;
  readonly scoreHeadings: Readonly<Record<"row" | "label" | "target" | "actual" | "points" | "written" | "computed" | "message", string>>;
  /** The total by the rules, the written one where there is one, and the grade. */
  readonly scoreTotal: (computed: string, written: string | null, grade: string | null) => string;
  readonly noScores: string;

  readonly notCheckedHeading: string;
  readonly notCheckedLine: (reason: string, count: number, places: string) => string;
  readonly andMore: (count: number) => string;

  readonly tally: (tally: Tally) => string;
  /** Behind the tally. */
  readonly acceptedTally: (accepted: number) => string;
  readonly nothingWrong: (relations: number, accepted: number) => string;
  readonly filesTally: (files: number, withFindings: number, unreadable: number) => string;
  readonly unreadableFile: (file: string, reason: string) => string;
  readonly wroteReport: (file: string) => string;

  /** Findings that were accepted with an explanation and whose figures have changed since. */
  readonly returned: (places: string) => string;
  readonly damagedAcceptances: (file: string) => string;
  readonly damagedJournal: (file: string) => string;
  readonly damagedProfile: (file: string) => string;
  readonly damagedChoices: (file: string) => string;

  readonly blank: string;
  readonly changesHeading: (count: number) => string;
  /** Held-back cells may still be wrong. */
  readonly nothingToChange: (heldBack: number) => string;
  readonly heldBackHeading: (count: number) => string;
  readonly staleHeading: (count: number) => string;
  refusedHeading: string;
  readonly wroteFile: (file: string, cells: number) => string;
  readonly copiedFile: (file: string) => string;
  readonly markedFile: (file: string, cells: number) => string;
  readonly nothingToMark: string;
  readonly clearedFile: (file: string) => string;
  /** What a check of the new file finds. */
  readonly remaining: (tally: Tally) => string;
}
