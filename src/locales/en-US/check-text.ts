import type { CheckFinding } from "../../checks/check-finding";
import { addressText } from "../address-text";
import { figureText, rateText } from "../figure-text";
import { fullName, labelText, quoted } from "../label-text";
import { FORM_NAMES } from "./form-name";

/** What is wrong, on one line, for findings that are no equations. */
export function checkTitle(finding: CheckFinding): string {
  switch (finding.code) {
    case "missing-reason":
      return `${labelText(finding.indicator)} has ${figureText(finding.score)} of ${figureText(finding.points)} points and no reason given`;
    case "lost-format":
      return `${fullName(finding.name)} “${figureText(finding.value)}” looks like a lost percentage`;
    case "empty-table-without-note":
      return `${FORM_NAMES[finding.kind]} is empty and does not say why`;
    case "wrong-note":
      return finding.problem === "names-other-fund" ? "the note under the empty table speaks of another table" : "the note says that there is nothing, but the table holds figures";
    case "label-drift":
      return `${quoted(labelText(finding.label))} is called otherwise elsewhere`;
    case "malformed-code":
      return `code ${quoted(finding.written)} does not fit the classification`;
    case "text-for-number":
      return `${fullName(finding.name)} should be a number and is text`;
    case "error-value":
      return `${fullName(finding.name)} is the error value ${finding.error}`;
    case "doubled-row":
      return `${quoted(labelText(finding.label))} stands in two rows and is counted once`;
  }
}

/** What belongs there instead, or what the other place says. */
export function checkSentence(finding: CheckFinding): string {
  const home = finding.cell.sheet;
  switch (finding.code) {
    case "missing-reason":
      return `give the reason and the remedy in ${addressText(finding.reasonCell, home)}`;
    case "lost-format":
      return finding.ratio ? `this should be ${rateText(finding.ratio)}` : "there is no base, so there is no rate; it should be blank";
    case "empty-table-without-note":
      return "an empty table says under it why it is empty";
    case "wrong-note":
      return finding.problem === "names-other-fund"
        ? `this is ${FORM_NAMES[finding.kind]}; the note says ${quoted(labelText(finding.note))}`
        : `the note says ${quoted(labelText(finding.note))}`;
    case "label-drift":
      return `${addressText(finding.other, home)} says ${quoted(labelText(finding.otherLabel))}`;
    case "malformed-code":
      return `read as ${quoted(finding.readAs)}`;
    case "text-for-number":
      return `it says ${quoted(labelText(finding.text))}; ties that need it were not checked`;
    case "error-value":
      return "ties that need it were not checked; correct the formula first";
    case "doubled-row":
      return `the other row is at ${addressText(finding.other, home)}`;
  }
}
