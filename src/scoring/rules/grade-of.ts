import { compare, round, type Decimal } from "../../number/decimal";
import type { ScoringProfile } from "../profile/scoring-profile";
import { setting } from "./computed";

/** A grade with its band: at least `from`, below `below`; the best has no upper end. */
export interface Grade {
  readonly name: string;
  readonly from: Decimal;
  readonly below: Decimal | null;
}

/** Totals are compared as they are shown, so that 89.995 shown as 90.00 is the better grade (DOMAIN.md 3.7). */
const SHOWN_DECIMALS = 2;

/** The grade of a total out of 100: bands are half-open, each lower end belongs to its grade. */
export function gradeOf(total: Decimal, { grades }: ScoringProfile): Grade | null {
  const shown = round(total, SHOWN_DECIMALS);
  const at = grades.findIndex(({ from }) => compare(shown, setting(from)) >= 0);
  const found = grades[at];
  if (!found) return null;
  const better = grades[at - 1];
  return { name: found.name, from: setting(found.from), below: better ? setting(better.from) : null };
}
