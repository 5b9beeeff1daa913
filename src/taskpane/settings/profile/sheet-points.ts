import { firstLevelsOf } from "../../../forms/evaluation/first-level";
import type { Decimal } from "../../../number/decimal";
import type { FormScores } from "../../../review/form-scores";
import type { FirstLevel } from "../../../scoring/profile/scoring-profile";

/** Points that the sheet gives one first level, or several together. */
export interface SheetPoints {
  readonly levels: readonly FirstLevel[];
  readonly points: Decimal;
}

/** The weights of a self-evaluation, as far as its labels name first levels; the execution rate counts once, whether it stands in one place or in two. */
export function sheetPoints({ execution, levels }: Pick<FormScores, "execution" | "levels">): SheetPoints[] {
  const own: SheetPoints[] = execution?.points ? [{ levels: ["execution"], points: execution.points }] : [];
  for (const { label, points } of levels) {
    const named = firstLevelsOf(label);
    const isKnown = own.some((known) => named.some((level) => known.levels.includes(level)));
    if (points && named.length > 0 && !isKnown) own.push({ levels: named, points });
  }
  return own;
}
