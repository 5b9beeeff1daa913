import type { SettingsTexts } from "../../pane/settings-texts";

const follow = (whom: string) => (now: string | null): string => (now === null ? whom : `${whom} (${now})`);

export const settings: SettingsTexts = {
  heading: "Settings",
  equality: {
    heading: "Rounding differences",
    interval: { label: "By rounding interval (recommended)", effect: "n items allow ±(n+1)/2 units of the last digit" },
    exact: { label: "Must be exactly equal", effect: "One unit of the last digit is listed to be verified" },
  },
  marks: {
    heading: "Marks in cells",
    "fill-and-border": { label: "Fill and border" },
    "border-only": { label: "Border only (if the sheet has its own fills)" },
    none: { label: "No marks", effect: "Results are listed in the pane and the report only" },
    samples: "As seen in cells",
    error: "Error",
    warning: "To verify",
    consequence: "Affected",
  },
  liveCheck: { heading: "Live check", effect: "Re-checks related cells after an edit" },
  write: {
    heading: "Recalculation writes",
    values: { label: "Values" },
    formulas: { label: "Formulas" },
    effect: "Cells with formulas keep them.",
  },
  preview: { heading: "Preview before one-click recalculation", effect: "If off, it writes at once and lists old and new; can be undone" },
  forms: {
    heading: "Forms to check",
    summary: (kinds, skipped) => (skipped === 0 ? `${kinds} kinds, all on` : `${kinds} kinds, ${skipped} off`),
    choose: "Choose",
  },
  language: {
    heading: "Language",
    follow: { office: follow("As Office"), browser: follow("As the browser") },
    "zh-CN": "中文",
    "en-US": "English",
  },
  reset: "Reset",
  wasReset: "Settings reset.",
  undoReset: "Undo",
  import: "Import",
  export: "Export",
  imported: "Settings imported.",
  notImported: "This file holds no Gouji settings; nothing was changed.",
  exported: (file) => `Exported “${file}”.`,
  fileName: "gouji-settings.json",
  formsPage: {
    heading: "Forms to check",
    effect: "Forms that are not ticked are neither checked nor marked nor recalculated.",
    groups: { performance: "Performance and execution", budget: "Budgets", final: "Final accounts", other: "Others" },
    all: (kinds) => `All ${kinds} kinds`,
    here: (times) => `${times} in this workbook`,
  },
};
