import { isRelationFinding } from "../../diagnosis/finding";
import { addressText } from "../address-text";
import { fullName, quoted } from "../label-text";
import type { Locale } from "../locale";
import { causeText } from "./cause-text";
import { CHANGE_REASONS, changeText, HELD_BACK_REASONS, heldBackText } from "./change-text";
import { checkSentence, checkTitle } from "./check-text";
import { commandLine } from "./command-line";
import { evidenceText } from "./evidence-text";
import { fixText } from "./fix-text";
import { foldedText } from "./folded-text";
import { FORM_NAMES } from "./form-name";
import { fileErrorText, refusalText } from "./host-text";
import { NOT_CHECKED_REASONS, ruleName, unreadSheetText } from "./not-checked-text";
import { pane } from "./pane";
import { relationSentence, toleranceSentence } from "./relation-sentence";
import { relationTitle } from "./relation-title";
import { report } from "./report";
import { scoring } from "./scoring";
import { scoringProfile } from "./scoring-profile";
import { workbench } from "./workbench";

/** English for readers; form, sheet and row names stay as they are on the sheet. */
export const enUS: Locale = {
  id: "en-US",
  severities: { error: "Error", warning: "To verify", info: "Hint", tail: "Rounding" },
  listSeparator: ", ",
  clauseSeparator: "; ",
  colon: ": ",
  quote: quoted,
  sentenceEnd: ". ",
  formName: (kind) => FORM_NAMES[kind],
  evidence: evidenceText,
  title: (finding) => (isRelationFinding(finding) ? relationTitle(finding) : checkTitle(finding)),
  sentence: (finding) => (isRelationFinding(finding) ? relationSentence(finding) : checkSentence(finding)),
  tolerance: (finding) => (isRelationFinding(finding) ? toleranceSentence(finding) : null),
  cause: (finding) => (isRelationFinding(finding) ? causeText(finding) : null),
  fix: (finding) => ("fixes" in finding ? fixText(finding.fixes, finding.cell.sheet) : null),
  folded: foldedText,
  notCheckedReason: (code) => NOT_CHECKED_REASONS[code],
  ruleName,
  notChecked: ({ code, cell, name, rule }) => {
    const what = rule === undefined ? "" : (ruleName(rule) ?? "");
    const place = [cell ? addressText(cell, "") : "", name ? fullName(name) : ""].filter((part) => part !== "").join(" ");
    const subject = [what, place].filter((part) => part !== "").join(", ");
    return subject === "" ? NOT_CHECKED_REASONS[code] : `${subject}: ${NOT_CHECKED_REASONS[code]}`;
  },
  unreadSheet: unreadSheetText,
  unrecognizedSheet: (name) => `sheet ${quoted(name)} was not recognized and not checked`,
  change: changeText,
  changeReason: (code) => CHANGE_REASONS[code],
  heldBackReason: (code) => HELD_BACK_REASONS[code],
  heldBack: heldBackText,
  refusal: refusalText,
  fileError: fileErrorText,
  commandLine,
  pane,
  report,
  scoring,
  scoringProfile,
  workbench,
};
