import type { Tally } from "../../review/sheet-section";
import type { SheetGlance } from "../session/pane-state";

/** Nothing on the sheet is wrong or to be verified. */
export function isHolding({ tally }: SheetGlance): boolean {
  return tally.errors + tally.warnings === 0;
}

export function sumOf(glances: readonly SheetGlance[]): Tally {
  const sum = (of: keyof Tally): number => glances.reduce((so, { tally }) => so + tally[of], 0);
  return { errors: sum("errors"), warnings: sum("warnings"), tails: sum("tails"), hints: sum("hints") };
}
