import type { DoneTexts, OpenFindings } from "../../pane/done-texts";
import { counted } from "../counted";

const count = ({ errors, warnings }: OpenFindings): string => `${counted(errors, "error")}, ${warnings} to verify`;

function checkedAgain(before: OpenFindings | null, after: OpenFindings): string {
  if (!before) return `Checked again: ${count(after)}.`;
  const errors = before.errors - after.errors;
  const warnings = before.warnings - after.warnings;
  const parts = [
    errors > 0 ? `${counted(errors, "error now ties", "errors now tie")}` : "",
    warnings > 0 ? `${warnings} to verify now ${warnings === 1 ? "ties" : "tie"}` : "",
    errors < 0 ? counted(-errors, "new error") : "",
    warnings < 0 ? `${-warnings} new to verify` : "",
  ].filter((part) => part !== "");
  return `Checked again: ${parts.length > 0 ? parts.join(", ") : `as many as before, ${count(after)}`}.`;
}

export const done: DoneTexts = {
  recalculated: (cells) => `${counted(cells, "cell")} recalculated`,
  fixed: (cells) => `${counted(cells, "cell")} corrected`,
  checkedAgain,
  undo: "Undo",
  undoing: "Undoing…",
  seeLeft: (findings) => `See ${findings} left`,
  seeChanged: (cells) => `See ${counted(cells, "cell")} changed`,
  decide: "Decide for each cell",
  changedCells: (cells) => `${counted(cells, "cell")} changed`,
  showAll: (cells) => `Show all ${cells}`,
  undone: (cells) => `Undone, ${counted(cells, "cell")} as before`,
  undoneAlready: "Undone",
  nothingToUndo: "All cells held their old values already; nothing had to be restored.",
  notUndone: (cells) => `${counted(cells, "cell")} not undone`,
  editedSince: "was edited since; left as is.",
  rowGone: (label) => `Row “${label}” is no longer in the sheet and cannot be restored.`,
  weWrote: "We wrote",
  now: "Now",
  undoWouldGive: "Undo would give",
  keep: "Keep",
  keepWhich: (address) => `${address}, keep the value`,
  undoAnyway: "Undo anyway",
  undoAnywayWhich: (address) => `${address}, undo anyway`,
  understood: "OK",
  understoodWhich: (address) => `${address}, OK`,
  othersRestored: (cells) => `The other ${counted(cells, "cell")} hold their old values again.`,
  nothingToRecalculate: "Nothing to recalculate",
  nothingToRecalculateWhy: (heldBack) =>
    heldBack > 0
      ? `No cell was changed. ${counted(heldBack, "cell")} held back because figures they need are under an open error.`
      : "All derived cells are right; no cell was changed.",
  seeHeldBack: "See what is held back",
  marksCleared: (cells) => (cells === null ? "Marks cleared" : `Marks of ${counted(cells, "cell")} cleared`),
  marksClearedWhy: "Gouji's fills and borders are gone; your formats are as they were.",
  marksLeft: (sheets) => `${counted(sheets, "sheet keeps its marks", "sheets keep their marks")}`,
  reported: (sheet) => `The report is on sheet “${sheet}”`,
  seeReport: "See the report",
  dismiss: "Close",
};
