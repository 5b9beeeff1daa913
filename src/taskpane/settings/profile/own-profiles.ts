import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { isShipped } from "./edited-profile";

/**
 * Of the one that is being edited and those of the document and the user, the ones that do not come along. By name the first
 * counts: the one being edited stands for what it was before.
 */
export function ownProfiles(profiles: readonly (ScoringProfile | null)[]): ScoringProfile[] {
  const own = profiles.filter((profile) => profile !== null && !isShipped(profile)) as ScoringProfile[];
  return own.filter(({ name }, at) => own.findIndex((other) => other.name === name) === at);
}
