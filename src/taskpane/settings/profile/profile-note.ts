import type { SheetWeight } from "../../../articulation/evaluation/sheet-weights";
import type { Locale } from "../../../locales/locale";
import type { ProfileInForce } from "../../../review/profile-in-force";
import { sameData } from "../../../review/same-data";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { isOther, weightRows } from "./weight-rows";

/** How a profile stands, in sentences: to the weights of the sheet, whether it is the one in force, and what is still to be confirmed. */
export function profileNote(profile: ScoringProfile, inForce: ProfileInForce, sheet: readonly SheetWeight[] | null, locale: Locale): readonly string[] {
  const { scoringProfile: { levels: names }, pane: { profile: texts } } = locale;
  const open = profile.toConfirm.length === 0 ? [] : [texts.toConfirm.open(profile.toConfirm.length)];
  const standing = [sameData(profile, inForce.profile) ? texts.origin[inForce.origin] : texts.unsaved, ...open];
  if (profile.weights === "sheet" || !sheet || sheet.length === 0) return standing;
  const other = weightRows(profile, sheet).filter(isOther).map(({ levels }) => texts.weights.together(levels.map((level) => names[level])));
  return [other.length === 0 ? texts.weights.same : texts.weights.differs(other), ...standing];
}
