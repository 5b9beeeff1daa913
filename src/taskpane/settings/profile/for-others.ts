import type { ProfileTexts } from "../../../locales/pane/profile-texts";
import { sameData } from "../../../review/same-data";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { DEFAULT_PROFILE } from "../../../scoring/profiles/catalogue";
import type { ForOthers } from "../../session/pane-actions";

/** Whether one of these, which are one profile before and after it was edited, is what the user chose for other documents. */
export function isChosen(chosen: ScoringProfile | null, ...edited: readonly ScoringProfile[]): boolean {
  return chosen !== null && edited.some((profile) => sameData(profile, chosen));
}

/** A tick that is taken away takes the profile away from others; one that never was there leaves what they use. */
export function forOthers(wasTicked: boolean, isTicked: boolean): ForOthers {
  return isTicked ? "use" : wasTicked ? "none" : "as-before";
}

/** What other documents are scored by, or will be once this is saved. */
export function othersNote(draft: ScoringProfile, chosen: ScoringProfile | null, others: ForOthers, texts: ProfileTexts["others"]): string {
  const after = others === "use" ? draft : others === "none" ? null : chosen;
  const { name } = after ?? DEFAULT_PROFILE;
  return texts[sameData(after, chosen) ? "now" : "then"](name, after === null);
}
