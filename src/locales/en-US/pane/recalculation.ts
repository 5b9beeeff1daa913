import type { RecalculationTexts } from "../../pane/recalculation-texts";
import { counted } from "../counted";
import { done } from "./done";
import { journal } from "./journal";

export const recalculation: RecalculationTexts = {
  heading: (cells, chosen) => `${counted(cells, "cell")} can be recalculated, ${chosen} selected`,
  scope: "Only derived cells: rates, ratio scores, totals.",
  write: "Recalculation writes",
  writeValues: "Write values",
  writeFormulas: "Write formulas",
  selectAll: "Select all",
  oldToNew: "Old → new",
  emptyBefore: "blank",
  emptyAfter: "blank",
  emptyingIsYours: ". Tick to clear the cell",
  percentRestored: ", percent format restored",
  formula: (formula) => `Formula =${formula}`,
  terms: (count) => ` (${count} items)`,
  score: (quotient, rate, points) => `${quotient} = ${rate}, × ${points} points`,
  change: (address, label, before, after) =>
    [address, label, `from ${before} to ${after}`].filter((part) => part !== "").join(", "),
  decimalsOnly: (cells) => `${cells} change in decimals only`,
  heldBack: (cells, reason) => `${cells} held back: ${reason}`,
  heldBackBy: (sheet, title) => `${title} (${sheet}); `,
  heldBackInAll: (cells, reasons) => `${cells} held back, for ${reasons} reasons`,
  handleFirst: "handle that error first",
  rightFormula: (formula) => `the right formula is =${formula}`,
  leftAlone: (cells, judgements, formulas) => {
    const parts = [judgements > 0 ? counted(judgements, "judgement score") : "", formulas > 0 ? counted(formulas, "formula") : ""];
    return `${cells} left alone: ${parts.filter((part) => part !== "").join(", ")}`;
  },
  leftAloneWhy: "Judgement scores are checked and never overwritten; cells with formulas keep them.",
  apply: (cells) => `Apply to ${counted(cells, "cell")}`,
  applying: "Writing…",
  cancel: "Cancel",
  canBeUndone: "Can be undone",
  nothingChosen: "Select a cell first",
  outdated: "Figures have changed; the new values must be checked again",
  checkAgain: "Check again",
  nothingToDo: "All derived cells are right",
  nothingToWrite: "Nothing can be written now",
  nothingToDoScope: (heldBack) =>
    heldBack > 0
      ? `${counted(heldBack, "cell")} below ${heldBack === 1 ? "does" : "do"} not follow from the figures, but these cannot be relied on yet.`
      : "Rates, ratio scores and totals follow from their figures; nothing needs writing.",
  beforeCheck: "Check first, then recalculate",
  beforeCheckWhy:
    "The check lists rates, ratio scores and totals that do not follow from their figures, old and new, for you to select. Checking changes no figures.",
  check: "Check this workbook",
  checking: "Checking…",
  done,
  journal,
};
