import type { Batch } from "../changes/journal";
import { locateAmong } from "../changes/locate";
import { planUndo, type UndoPlan } from "../changes/undo";
import { cellsOf } from "./foundation";
import type { LiveReview } from "./live-review";

/** Which cells of a batch can be taken back in the workbook as it now stands. */
export function planUndoOf({ content, foundation }: LiveReview, batch: Batch): UndoPlan {
  const { names, places } = foundation;
  return planUndo(batch, cellsOf(content), names.nameOf.bind(names), locateAmong(places));
}
