import type { ProfileField, ProfileProblem, ProfileSubject } from "../scoring/profile/profile-problem";
import type { FirstLevel } from "../scoring/profile/scoring-profile";

/** What is said about a scoring profile wherever it comes from. */
export interface ScoringProfileTexts {
  readonly levels: Readonly<Record<FirstLevel, string>>;
  readonly fields: Readonly<Record<ProfileField, string>>;
  /** A value or a line of a profile, inside a sentence or as a name. */
  readonly subject: (subject: ProfileSubject) => string;
  /** One thing that is wrong with a profile, as a clause without its full stop. */
  readonly problem: (problem: ProfileProblem) => string;
}
