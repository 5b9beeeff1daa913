import type { ScoringProfile } from "../scoring/profile/scoring-profile";

/** What the user chooses, for all documents. */
export interface Settings {
  /** How differences are judged: by rounding intervals, or shown figures must be equal to the last digit. */
  readonly equality: "interval" | "exact";
  readonly marks: "fill-and-border" | "border-only" | "none";
  /** Related cells are checked again after every edit. */
  readonly liveCheck: boolean;
  readonly write: "values" | "formulas";
  /** The ribbon's one click shows the preview instead of writing at once. */
  readonly askBeforeRecalculation: boolean;
  /** Kinds of forms that are not to be checked. */
  readonly skippedForms: readonly string[];
  /** How indicators are scored in documents that have no profile of their own; null: by the profile that comes along. */
  readonly profile: ScoringProfile | null;
  /** `display` follows the language in which the place of the pane shows itself: that of Office, or of the browser. */
  readonly language: "display" | "zh-CN" | "en-US";
}

export const DEFAULT_SETTINGS: Settings = {
  equality: "interval", marks: "fill-and-border", liveCheck: true, write: "values", askBeforeRecalculation: false, skippedForms: [], profile: null, language: "display",
};
