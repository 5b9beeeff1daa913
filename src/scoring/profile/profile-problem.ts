import type { FirstLevel } from "./scoring-profile";
import type { RulePath } from "./rule-path";

/** A value of a profile that stands by itself, or a part that holds several. */
export type ProfileField =
  | RulePath | "schemaVersion" | "id" | "name" | "source" | "region" | "fiscalYear" | "toConfirm" | "overFulfilment" | "qualitative" | "execution";

/** What a problem speaks of. `row` counts from 0. */
export type ProfileSubject =
  | { readonly kind: "profile" }
  | { readonly kind: "field"; readonly field: ProfileField }
  /** One line of the weights; `levels` as far as they can be read. */
  | { readonly kind: "weight"; readonly row: number; readonly part: "levels" | "points" | null; readonly levels: readonly FirstLevel[] }
  | { readonly kind: "tolerance"; readonly row: number; readonly part: "within" | "share" | null }
  | { readonly kind: "grade"; readonly row: number; readonly part: "name" | "from" | null; readonly name: string | null };

interface Place {
  /** Where it stands in the JSON, such as `weights[3].points`. */
  readonly path: string;
  readonly subject: ProfileSubject;
}

/** What is wrong with a profile; `given` is the value that stands there. */
export type ProfileProblem = Place &
  (
    | { readonly code: "missing" }
    | { readonly code: "unknown-entry"; readonly entry: string }
    | { readonly code: "unknown-version"; readonly given: unknown }
    | { readonly code: "number-expected" | "text-expected" | "yes-or-no-expected" | "list-expected" | "group-expected" | "id-expected"; readonly given: unknown }
    | { readonly code: "whole-number-expected"; readonly given: unknown }
    | { readonly code: "too-small" | "too-large"; readonly given: unknown; readonly bound: number }
    /** Characters of a text, lines of a list. */
    | { readonly code: "too-long" | "too-many"; readonly most: number }
    | { readonly code: "list-empty" }
    | { readonly code: "choice-expected"; readonly given: unknown; readonly choices: readonly string[] }
    | { readonly code: "weights-sum"; readonly sum: string }
    | { readonly code: "level-twice"; readonly level: FirstLevel }
    | { readonly code: "name-twice"; readonly name: string }
    /** A figure must be less than, more than, or at least the one named. */
    | { readonly code: "not-below" | "not-above" | "not-at-least"; readonly given: string; readonly other: ProfileSubject; readonly otherValue: string }
    | { readonly code: "above-one" | "below-one"; readonly given: string }
    | { readonly code: "last-not-zero"; readonly given: string }
  );
