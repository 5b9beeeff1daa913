import type { ReportTexts } from "../report-texts";

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

export const report: ReportTexts = {
  sheetName: "Gouji report",
  title: "Report of the check",
  workbook: "Workbook",
  time: "Checked",
  program: "Program",
  programName: (version) => `Gouji ${version}`,
  scope: "Scope",
  scopeText: (forms, sheets) => `${counted(sheets, "sheet", "sheets")}, ${counted(forms, "standard form", "standard forms")} recognized`,
  result: "Result",
  counts: ({ errors, warnings, tails, hints }, accepted) => [
    counted(errors, "error", "errors"), `${String(warnings)} to verify`, counted(tails, "rounding difference", "rounding differences"),
    counted(hints, "hint", "hints"), `${String(accepted)} accepted`,
  ].join(", "),
  unread: (reason) => `Not checked: ${reason}`,
  ties: "Ties",
  limit: "Only ties between figures are checked. This does not make the content right: whether figures are true and words fit remains your judgement.",
  nothingKnown: "This file was not checked; nothing is said of its figures.",
  forms: "Checked",
  findings: "To do",
  nothingFound: "Nothing to do",
  notes: "Rounding differences and hints",
  accepted: "Accepted with explanation",
  scores: "Scores of self-evaluations",
  profile: (name, source) => `Scoring profile: ${name} (${source})`,
  scoreFigures: (points, written, computed) =>
    [points && `of ${points}`, written && `sheet ${written}`, computed && `due ${computed}`].filter((part) => part !== null).join(", "),
  changes: "Changes",
  notChecked: "Not checked, and why",
  columns: {
    sheet: "Sheet", range: "Range", form: "Recognized as", unit: "Unit", evidence: "Recognized by", ties: "Result",
    severity: "Kind", place: "Place", problem: "Problem", figures: "Figures", cause: "Likely cause", fix: "Suggested fix", basis: "Rule",
    explanation: "Explanation", time: "Time", label: "Item", before: "Old", after: "New", reason: "Reason", state: "State", count: "Places",
    verdict: "Verdict", indicator: "Indicator", target: "Target", actual: "Actual", score: "Score",
  },
  consequence: "Consequence",
  acceptedWord: "Accepted",
  betweenForms: "Between forms",
  noUnit: "no unit stated",
  uncertain: "uncertain, please look whether it is right",
  skipped: "Left out by the settings",
  written: "Written",
  undone: "Undone",
  leftByUndo: "Not undone, edited since",
  droppedChanges: (batches) => `${counted(batches, "earlier batch", "earlier batches")} of changes were not kept`,
  notStandard: "Not a standard form",
};
