import type { Variation } from "../laid-out";
import { remarkColumn, trailingNotes } from "./additions";
import { blankRows } from "./blank-rows";
import { otherCodeColumns } from "./code-columns";
import { permutedColumns } from "./column-order";
import { numberedColumns, repeatedHeaders } from "./header-shape";
import { brokenHeaders, otherWidths, spacedTotals } from "./label-shape";
import { otherPercentages, textNumbers, wholeYuan } from "./number-shape";
import { hiddenSheets, renamedSheets, shifted } from "./place-on-sheet";
import { titleElsewhere, unitElsewhere, unitInTitle } from "./title-and-unit";
import { totalAtOtherEnd } from "./total-row";

/** All variations, in the order in which several of them are applied. */
export const VARIATIONS: readonly Variation[] = [
  permutedColumns, otherCodeColumns, totalAtOtherEnd, wholeYuan, textNumbers, otherPercentages, remarkColumn, repeatedHeaders,
  numberedColumns, brokenHeaders, spacedTotals, otherWidths, titleElsewhere, unitInTitle, unitElsewhere, trailingNotes, blankRows, shifted, hiddenSheets, renamedSheets,
];
