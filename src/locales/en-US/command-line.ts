import type { CommandLineTexts, Tally } from "../command-line-texts";
import { quoted } from "../label-text";
import { HELP } from "./help";
import { outputText, profileText, usageText } from "./usage-text";

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

function withTails(tails: number): string {
  return tails === 0 ? "" : ` (${String(tails)} off by rounding)`;
}

function tally({ errors, warnings, tails, hints }: Tally): string {
  return [
    counted(errors, "error", "errors"), `${String(warnings)} to verify`,
    counted(tails, "rounding difference", "rounding differences"), counted(hints, "hint", "hints"),
  ].join(", ");
}

export const commandLine: CommandLineTexts = {
  help: HELP,
  usage: usageText,
  output: outputText,
  profile: profileText,
  internalError: "the program failed before it was done; please pass the text below to its developers",

  readingProgress: (file, index, files) =>
    files > 1 ? `Checking file ${String(index)} of ${String(files)}: ${file}` : `Reading ${file}`,
  cellsProgress: (_file, sheet, cells) => `Reading “${sheet}”, ${cells.toLocaleString("en-US")} cells read`,
  checkingProgress: (file) => `Checking ${file}`,

  recognizedAs: (form, unit, evidence, isUncertain) =>
    [form, unit ?? "no unit stated", evidence, isUncertain ? "uncertain, please look whether it is right" : ""]
      .filter((part) => part !== "").join(" · "),
  allHold: (relations, tails) => `all ${counted(relations, "tie holds", "ties hold")}${withTails(tails)}`,
  someHold: (held, relations, tails) => `${String(held)} of ${counted(relations, "tie holds", "ties hold")}${withTails(tails)}`,
  nothingToCheck: "nothing to check",
  unrecognized: (names) =>
    `${counted(names.length, "sheet", "sheets")} not recognized and not checked: ${names.map(quoted).join(", ")}`,
  noForms: "No standard form recognized, no cell was checked",

  computedLabel: (kind) => (kind === "change" ? "Computed" : "Sum of items"),
  differenceLabel: "Difference",
  causeLabel: "Cause",
  fixLabel: "Fix",
  basisLabel: "Rule",
  omittedItems: (count) => `… ${counted(count, "more item", "more items")}`,
  consequences: (count) => `${counted(count, "consequence", "consequences")} (not counted)`,
  tails: (count) => `${counted(count, "difference", "differences")} within the rounding tolerance`,

  seeAlso: (places) => `see also ${places}`,

  scoreHeading: (sheet, subject) => `Scores of ${sheet} ${subject}`.trimEnd(),
  scoreHeadings: { row: "row", label: "indicator", target: "target", actual: "actual", points: "points", written: "sheet", computed: "due", message: "how" },
  scoreTotal: (computed, written, grade) => `Due by the rules ${computed}${written === null ? "" : `, the sheet says ${written}`}${grade === null ? "" : `, grade ${grade}`}`,
  noScores: "no self-evaluation with scores was recognized",

  notCheckedHeading: "Not checked",
  notCheckedLine: (reason, count, places) => `${reason} (${String(count)})${places === "" ? "" : `: ${places}`}`,
  andMore: (count) => `${String(count)} in all`,

  tally,
  acceptedTally: (accepted) => `, ${String(accepted)} accepted`,
  nothingWrong: (relations, accepted) =>
    relations === 0 ? "No tie was checked"
      : `No ${accepted === 0 ? "" : "other "}arithmetic errors found; whether figures are true and words fit remains your judgement`,
  filesTally: (files, withFindings, unreadable) =>
    `${counted(files, "file", "files")}, ${String(withFindings)} with errors or something to verify` +
    (unreadable > 0 ? `, ${String(unreadable)} could not be read` : ""),
  unreadableFile: (file, reason) => `${file}: ${reason}.`,
  wroteReport: (file) => `Wrote the report ${file}`,

  returned: (places) => `Figures changed after they were accepted, so the explanation no longer holds and they are listed again: ${places}`,
  damagedAcceptances: (file) => `${file}: the explanations of accepted differences kept with the workbook cannot be read; everything is listed as open.`,
  damagedJournal: (file) => `${file}: the record of changes kept with the workbook cannot be read; the report lists no changes.`,
  damagedProfile: (file) => `${file}: the scoring profile saved with the workbook cannot be read; scores follow the default profile, or the one named with --profile.`,
  damagedChoices: (file) => `${file}: the choices kept with the workbook, of which figure counts in a cell with several, cannot be read; nothing counts as chosen.`,

  blank: "blank",
  changesHeading: (count) => `${counted(count, "cell", "cells")} recalculated`,
  nothingToChange: (heldBack) => (heldBack === 0 ? "Nothing to change: every derived cell is right" : "Nothing that could be changed"),
  heldBackHeading: (count) => `${counted(count, "cell", "cells")} held back`,
  staleHeading: (count) => `${counted(count, "formula", "formulas")} still showing old values; Excel recalculates them on opening`,
  refusedHeading: "Nothing was written:",
  wroteFile: (file, cells) => `Wrote ${file}, ${counted(cells, "cell", "cells")} changed; the original is unchanged`,
  copiedFile: (file) => `Wrote ${file}, an exact copy`,
  markedFile: (file, cells) => `Wrote ${file}, ${counted(cells, "cell", "cells")} marked; the original is unchanged`,
  nothingToMark: "No cells to mark",
  clearedFile: (file) => `Wrote ${file}, our marks removed; the original is unchanged`,
  remaining: (left) => `Left in the new file: ${tally(left)}`,
};
