import type { FrameTexts } from "../../pane/frame-texts";
import type { Tally } from "../../../review/sheet-section";
import { counted } from "../counted";

function tally({ errors, warnings, tails, hints }: Tally): string {
  return `errors ${errors}, to verify ${warnings}, rounding ${tails}, hints ${hints}`;
}

export const frame: FrameTexts = {
  views: "Check, recalculate and scores",
  check: "Check",
  recalculation: "Recalculate",
  scores: "Scores",
  recalculable: (cells) => `${counted(cells, "cell")} can be recalculated`,
  back: "Back",
  selectCell: (name) => `${name}, select the cell`,
  time: (date) => [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":"),
  checkedAt: (time, forms, relations) => `Checked ${time} · ${counted(forms, "form")} · ${counted(relations, "tie")}`,
  lookedAt: (time, sheets) => `Checked ${time} · ${counted(sheets, "sheet")}`,
  checkedPartly: (time, sheets, ofSheets) => `Checked ${time} · only ${sheets} of ${ofSheets} sheets checked`,
  recheck: "Check again",
  more: "More",
  filter: "Filter",
  clearMarks: "Clear marks",
  report: "Report",
  settings: "Settings",
  guide: "Guide",
  accepted: (count) => `${count} accepted`,
  see: "View",
  retry: "Retry",
  saveRecording: "End and save the recording",
  close: "Close",
  busy: {
    recognizing: "Recognizing sheets…",
    checking: "Checking…",
    applying: "Writing…",
    undoing: "Undoing…",
    reporting: "Writing the report…",
    clearing: "Clearing marks…",
  },
  tally,
  checked: (now) => `Check finished, ${tally(now)}`,
  applied: (cells) => `${counted(cells, "cell")} written`,
  undone: (cells) => `${counted(cells, "cell")} undone`,
};
