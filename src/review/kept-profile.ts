import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import { keptJson } from "./kept-text";

/** The name of the text that is kept with the document. */
export const SCORING_PROFILE = "scoring-profile";

export function keptProfileText(profile: ScoringProfile): string {
  return keptJson({ version: 1, profile });
}
