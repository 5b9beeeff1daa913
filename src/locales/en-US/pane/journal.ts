import type { JournalTexts } from "../../pane/journal-texts";
import { counted } from "../counted";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const journal: JournalTexts = {
  heading: "Changes",
  recalculated: (cells) => `${counted(cells, "cell")} recalculated`,
  fixed: (cells) => `${counted(cells, "cell")} corrected`,
  setBack: (cells) => `${counted(cells, "cell")} set back`,
  undone: "Undone",
  undo: "Undo",
  undoWhich: (title, time) => `Undo: ${time}, ${title}`,
  whyNot: (title, time) => `Why it cannot be undone yet: ${time}, ${title}`,
  newerFirst: (title, time) => `Changes are undone from the newest on. Undo “${title}” of ${time} first.`,
  kept: "Changes are saved with the workbook and can be undone after it is opened again.",
  day: (month, day) => `${day} ${MONTHS[month - 1] ?? ""}`,
  year: (year) => `${year}`,
  fullDay: (year, month, day) => `${day} ${MONTHS[month - 1] ?? ""} ${year}`,
  dropped: (batches) => `${batches} older ${batches === 1 ? "batch was" : "batches were"} not kept and cannot be undone any more.`,
  left: (cells) => `${counted(cells, "cell")} not undone`,
};
