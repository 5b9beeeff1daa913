import type { ProfileField, ProfileProblem } from "../scoring/profile/profile-problem";
import type { FirstLevel } from "../scoring/profile/scoring-profile";

/** What is said about a scoring profile wherever it comes from. */
export interface ScoringProfileTexts {
  readonly levels: Readonly<Record<FirstLevel, string>>;
  readonly fields: Readonly<Record<ProfileField, string>>;
  /** One thing that is wrong with a profile, as a clause without its full stop. */
  readonly problem: (problem: ProfileProblem) => string;
}
