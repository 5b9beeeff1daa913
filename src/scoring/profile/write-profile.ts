import type { ScoringProfile } from "./scoring-profile";

/** A profile as JSON that people can read and edit, and that `readProfile` reads back. */
export function writeProfile(profile: ScoringProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
