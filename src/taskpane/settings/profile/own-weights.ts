import type { SheetWeight } from "../../../articulation/evaluation/sheet-weights";
import { NATIONAL_2020_PROFILE } from "../../../scoring/profiles/national-2020";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { figureText } from "./figure-text";
import type { WeightLine } from "./list-line";

/** What to begin with where a profile reads the weights from the sheet no more: those that the sheet states, else the usual ones. */
export function ownWeights(sheet: readonly SheetWeight[]): ScoringProfile["weights"] {
  if (sheet.length === 0) return NATIONAL_2020_PROFILE.weights;
  return sheet.map(({ levels, points }): WeightLine => ({ levels: [...levels], points: figureText(points) }));
}
