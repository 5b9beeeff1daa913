import { sameData } from "../../../review/same-data";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { shippedProfile } from "../../../scoring/profiles/catalogue";

/** The id of every profile that was changed by a person. */
export const OWN = "own";

/** A profile that comes along, as it came. */
export function isShipped(profile: ScoringProfile): boolean {
  return sameData(shippedProfile(profile.id), profile);
}

/**
 * A profile with some of its rules changed. One that comes along is never changed itself: a copy of it is, under a name that says
 * so.
 */
export function editedProfile(profile: ScoringProfile, change: Partial<ScoringProfile>, nameOfCopy: (name: string) => string): ScoringProfile {
  const own = isShipped(profile) ? { ...profile, id: OWN, name: nameOfCopy(profile.name) } : profile;
  return { ...own, ...change };
}

/** Without a threshold below which nothing is scored, where none is typed. */
export function withZeroBelow({ zeroBelowRatio: _, ...profile }: ScoringProfile, ratio: string): ScoringProfile {
  return ratio.trim() === "" ? profile : { ...profile, zeroBelowRatio: ratio };
}
