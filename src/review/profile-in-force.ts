import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import { DEFAULT_PROFILE } from "../scoring/profiles/catalogue";

/** Where a profile comes from: saved with the document, chosen by the user for all documents, or what holds where nothing was chosen. */
export type ProfileOrigin = "document" | "settings" | "default";

export interface ProfileInForce {
  readonly profile: ScoringProfile;
  readonly origin: ProfileOrigin;
}

/** The profile that scores follow: the document's before the user's own. One that cannot be read counts as none. */
export function profileInForce(kept: ScoringProfile | "damaged" | null, chosen: ScoringProfile | null): ProfileInForce {
  if (kept !== null && kept !== "damaged") return { profile: kept, origin: "document" };
  return chosen ? { profile: chosen, origin: "settings" } : { profile: DEFAULT_PROFILE, origin: "default" };
}
