import type { CheckFinding } from "../../checks/check-finding";
import { addressText } from "../address-text";
import { figureText, rateText } from "../figure-text";
import { fullName, labelText, quoted } from "../label-text";
import { FORM_NAMES } from "./form-name";
import { scoring } from "./scoring";

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
    case "over-fulfilled":
      return `${labelText(finding.indicator)}: ${rateText(finding.completion)} achieved, ${finding.needsReason ? "to be explained" : "the target may be too low"}`;
    case "actual-not-a-number":
      return `${labelText(finding.indicator)}: the actual value should be a number`;
    case "target-without-number":
      return `${labelText(finding.indicator)}: the target has no number`;
    case "score-out-of-band":
      return `${labelText(finding.indicator)} has ${figureText(finding.score)} points, outside the band of ${quoted(labelText(finding.actual))}`;
    case "not-applicable-points":
      return `${labelText(finding.indicator)} does not apply and still has ${figureText(finding.points)} points`;
    case "perfect-total":
      return `the total is ${figureText(finding.total)}, the execution rate only ${rateText(finding.rate)}`;
    case "grade-mismatch":
      return `the grade is ${quoted(finding.written)}, a total of ${figureText(finding.total)} is ${quoted(finding.grade)}`;
    case "weights-differ":
      return `${finding.levels.map(labelText).join(", ")} has ${figureText(finding.points)} points, the scoring profile ${figureText(finding.profilePoints)}`;
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
    case "over-fulfilled":
      return `target ${finding.target}, actual ${finding.actual}: from ${rateText(finding.limit)} on ${finding.needsReason ? "a reason is due" : "the target is to be looked at"}; the score is left as it is`;
    case "actual-not-a-number":
      return finding.actual === "" ? `the target is ${finding.target} and nothing is written; no score can be computed` : `the target is ${finding.target}, it says ${quoted(labelText(finding.actual))}; no score can be computed`;
    case "target-without-number":
      return finding.target === "" ? "there is no target, so the score cannot be checked by ratio" : `it says ${quoted(labelText(finding.target))}, so the score cannot be checked by ratio`;
    case "score-out-of-band":
      return `out of ${figureText(finding.points)} it ${scoring.band(finding)}`;
    case "not-applicable-points":
      return { shift: "by the profile its points move to the others of its first level", renormalise: "by the profile it is left out and the rest is scaled to 100", full: "by the profile it gets full points" }[finding.policy];
    case "perfect-total":
      return `the rate stands at ${addressText(finding.rateCell, home)}; the execution score should be less than full`;
    case "grade-mismatch":
      return finding.below
        ? `${quoted(finding.grade)} is from ${figureText(finding.from)} to under ${figureText(finding.below)}`
        : `${quoted(finding.grade)} is ${figureText(finding.from)} and above`;
    case "weights-differ":
      return `scores are checked under the profile ${quoted(finding.profile)}; the points on the sheet are left as they are`;
  }
}
