import { inconsistencies } from "./inconsistencies";
import type { ProfileProblem } from "./profile-problem";
import { scoringProfileSchema, type ScoringProfile } from "./scoring-profile";
import { shapeProblems } from "./shape-problems";

/** A profile, or all that is wrong with it; never an empty list. */
export type ProfileReading = { readonly profile: ScoringProfile } | { readonly problems: readonly ProfileProblem[] };

/** Reads a profile from JSON that may come from anywhere. Never throws. */
export function readProfile(json: unknown): ProfileReading {
  const parsed = scoringProfileSchema.safeParse(json);
  const problems = parsed.success ? inconsistencies(parsed.data) : shapeProblems(parsed.error.issues, json);
  return parsed.success && problems.length === 0 ? { profile: parsed.data } : { problems };
}

/** The profile that JSON holds; null where anything is wrong with it. */
export function profileFrom(json: unknown): ScoringProfile | null {
  const read = readProfile(json);
  return "profile" in read ? read.profile : null;
}
