import { quoted } from "../../label-text";
import type { ProblemCode, ProblemMoment, ProblemTexts } from "../../pane/problem-texts";
import { counted } from "../counted";
import { unsupported } from "./unsupported";

const FAILED: Readonly<Record<ProblemMoment, string>> = {
  recognizing: "the workbook was not read",
  checking: "the check was not finished",
  applying: "nothing was written",
  undoing: "nothing was undone",
  reporting: "no report was written",
  clearing: "the marks were not cleared",
  selecting: "the cell was not selected",
  accepting: "the explanation was not saved",
  loading: "what is kept with the workbook was not read",
  "saving-profile": "the scoring profile was not saved",
  choosing: "the chosen figure was not saved",
  "removing-profile": "the scoring profile is still saved with the workbook",
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function title(code: ProblemCode, during: ProblemMoment): string {
  switch (code) {
    case "cell-edit":
      return `A cell is being edited, so ${FAILED[during]}`;
    case "no-answer":
      return `Excel does not answer, so ${FAILED[during]}`;
    case "workbook-protected":
      return `The workbook's structure is protected, so ${FAILED[during]}`;
    case "read-only":
      return `The workbook is read-only, so ${FAILED[during]}`;
    case "conflict":
      return `Somebody else is editing, so ${FAILED[during]}`;
    case "sheet-missing":
      return `The sheet was renamed or deleted, so ${FAILED[during]}`;
    case "sheet-hidden":
      return `The sheet is hidden, so ${FAILED[during]}`;
    case "fix-outdated":
      return "The cells have changed, the fix no longer applies";
    case "journal-damaged":
      return "What is kept with the workbook cannot be read";
    case "profile-damaged":
      return "The scoring profile saved with the workbook cannot be read";
    case "choices-damaged":
      return "The choices of figures saved with the workbook cannot be read";
    case "too-large":
    case "unsupported":
    case "unexpected":
    case "refused":
    case "engine":
      return sentence(FAILED[during]);
  }
}

const ADVICE: Readonly<Record<ProblemCode, string>> = {
  "cell-edit": "Press Enter or Esc to end the edit, then Retry.",
  "no-answer": "Excel may be busy. Wait until it is idle, then Retry.",
  "workbook-protected": "Choose Review › Protect Workbook to take the protection away, then Retry.",
  "read-only": "Checking still works. To write, save a copy that can be edited.",
  "too-large": "This is more than Excel takes at once. Check fewer sheets and try again.",
  unsupported: "This version of Excel lacks an interface that is needed.",
  "sheet-missing": "Please check again.",
  "sheet-hidden": "Right-click a sheet tab, choose Unhide, then try again. Hidden sheets are checked all the same.",
  conflict: "Wait until they are done, check again, then retry.",
  unexpected: "Try once more; if it fails again, send the text below to the developers.",
  refused: "None of the cells was written.",
  engine: "The checking program failed. Try once more; if it fails again, send the text below to the developers.",
  "journal-damaged": "They were left as they are. To lose no old value nothing is written; checking still works.",
  "choices-damaged": "They were left as they are; nothing counts as chosen for now. Choose again under Scores.",
  "profile-damaged": "It was left as it is; scores follow the default profile for now. Choose one under Settings, Scoring profile, and save it.",
  "fix-outdated": "Please check again.",
};

export const problem: ProblemTexts = {
  title,
  workbook: (state) => {
    switch (state) {
      case "untouched":
        return "The workbook is unchanged.";
      case "written":
        return "The change was written, only the answer was lost; it can be undone.";
      case "unknown":
        return "Some cells may have been written. Their old values stand under Changes and can be restored.";
    }
  },
  advice: (code) => ADVICE[code],
  detail: "Technical details",
  copy: "Copy",
  copied: "Copied",
  protectedSheets: {
    title: (names) => `${names.map(quoted).join(", ")} ${names.length === 1 ? "is" : "are"} protected`,
    others: (sheets, others) =>
      `${sheets === 1 ? "It was" : "They were"} checked but cannot be marked or written.${others > 0 ? ` The other ${counted(others, "sheet")} ${others === 1 ? "is" : "are"} not affected.` : ""}`,
    advice: "Choose Review › Unprotect Sheet, then Retry.",
    lookOnly: "Results only",
  },
  unmarked: "Some sheets were not marked",
  unsupported,
};
