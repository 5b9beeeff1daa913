import { DEFAULT_PROFILE } from "../../../src/scoring/profiles/catalogue";
import type { ScoringProfile } from "../../../src/scoring/profile/scoring-profile";

/** The default profile with some of its rules changed. */
export function profileWith(changes: Partial<ScoringProfile>): ScoringProfile {
  return { ...DEFAULT_PROFILE, ...changes };
}
