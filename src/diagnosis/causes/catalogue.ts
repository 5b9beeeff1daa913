import type { CauseFinder } from "../broken-tie";
import { blank } from "./blank";
import { formulaRange } from "./formula-range";
import { handSlip } from "./hand-slip";
import { itemDoubled } from "./item-doubled";
import { itemOmitted, partOmitted } from "./item-omitted";
import { lostFormat } from "./lost-format";
import { ofWhichDoubled } from "./of-which-doubled";
import { otherScope } from "./other-scope";
import { otherTotal } from "./other-total";
import { rounding } from "./rounding";
import { scoreAbovePoints } from "./score-above-points";
import { staleCopy } from "./stale-copy";
import { textNumber } from "./text-number";
import { truncated } from "./truncated";
import { unitSlip } from "./unit-slip";
import { wrongBase } from "./wrong-base";

/**
 * All causes that explain one relation by itself, in the order in which they are tried; the first that has evidence
 * is taken. A formula that skips a part comes before the omitted item: it says the same and how it came about.
 * Swapped columns need two relations and come before all of these.
 */
export const CAUSES: readonly CauseFinder[] = [
  rounding,
  blank, textNumber, lostFormat,
  unitSlip,
  formulaRange,
  itemOmitted, itemDoubled, ofWhichDoubled,
  staleCopy, otherScope, otherTotal,
  wrongBase,
  handSlip("sign-reversed"),
  truncated,
  handSlip("digit-typed"), handSlip("digit-dropped"), handSlip("digit-inserted"), handSlip("digits-transposed"),
  scoreAbovePoints,
];

/** Causes that show the target to be the wrong figure when the ties alone leave several cells to choose from. */
export const CAUSES_IN_TARGET: readonly CauseFinder[] = [textNumber, formulaRange, partOmitted, itemDoubled, ofWhichDoubled];

/** The same for a tie between forms, where either end may be a figure from elsewhere. */
export const CAUSES_IN_TIE: readonly CauseFinder[] = [...CAUSES_IN_TARGET, staleCopy, otherScope, otherTotal];
