import { figureText } from "../../figure-text";
import { shortLabel } from "../../short-label";
import type { FindingTexts, FixAct } from "../../pane/finding-texts";
import { checkTitle } from "../check-text";
import { counted } from "../counted";
import { figureTable } from "./figure-table";
import { findingTitle } from "./finding-title";

const SEVERITIES = { error: "error", warning: "to verify", info: "hint", tail: "rounding" } as const;

function apply(act: FixAct, cells: number, others: number): string {
  const also = others > 0 ? " and recalculate" : "";
  const count = ` (${counted(cells, "cell")})`;
  switch (act.kind) {
    case "swap":
      return `Swap${also}${count}`;
    case "correct":
      return `Correct${also}${count}`;
    case "correct-formula":
      return `Correct the formula${also}${count}`;
    case "restore-percent":
      return `Restore %${also}${count}`;
    case "clear":
      return `Clear${also}${count}`;
    case "change":
      return `Change to ${act.to}${also}${count}`;
    case "fill":
      return `Fill in ${act.to}${also}${count}`;
  }
}

export const finding: FindingTexts = {
  title: findingTitle,
  topics: {
    "missing-reason": "reasons",
    "lost-format": "percentages",
    "label-drift": "names",
    "malformed-code": "codes",
    "text-for-number": "words for figures",
    "error-value": "error values",
    "doubled-row": "doubled rows",
    "over-fulfilled": "far above target",
    "actual-not-a-number": "actual values",
    "target-without-number": "targets",
    "score-out-of-band": "judgement scores",
    "not-applicable-points": "not applicable",
    "perfect-total": "doubtful totals",
    "grade-mismatch": "grades",
    "weights-differ": "weights",
    "empty-table-without-note": "notes of empty tables",
    "wrong-note": "notes of empty tables",
  },
  otherTopic: "ties",
  affects: (count) => `affects ${count} more`,
  andOthers: (first, count) => `${first} and ${counted(count - 1, "more", "more")}`,
  offBy: (difference) => `off by ${difference}`,
  shouldBe: (value) => `should be ${value}`,
  points: (value) => `${value} points`,
  spokenBefore: (severity, sheet) => `${SEVERITIES[severity]}, ${sheet}, `,
  spokenBetween: ", ",
  spokenBehind: (place, count) => `, ${place} of ${count}`,
  differencePhrase: /[\d,]+(?:\.\d+)?(?: (?:亿元|万元|千元|元|points))? (?:more|less)/,
  table: figureTable,
  alike: (item) =>
    item.code === "missing-reason" ? `${shortLabel(item.indicator, 20)} scores ${figureText(item.score)} of ${figureText(item.points)} points` : checkTitle(item),
  cause: "Likely cause",
  fix: "Suggested fix",
  basis: (basis) => `Rule: ${basis}`,
  noFix: "The right figure is not certain, so no fix is offered.",
  lookingAhead: "Working out what would hold…",
  blank: "blank",
  changesTo: "to",
  thenHold: (relations) => (relations === 0 ? "Then" : `Then ${counted(relations, "tie holds", "ties hold")}`),
  stillOff: (address, difference, severity) => `${address} is still off by ${difference}, ${severity === "error" ? "to be corrected separately" : "to be verified"}`,
  stillWrong: (address, title) => `${address} ${title}`,
  moreLeft: (count) => `${count} in all`,
  fixOutdated: "The cells have changed; please check again",
  apply,
  canUndo: "Can be undone",
  accept: "Accept with explanation…",
  explanation: "Explanation",
  explanationKept: "Saved with the workbook and shown in the report. Comes back if a figure changes.",
  explanationMissing: "Please write what you verified",
  save: "Save",
  cancel: "Cancel",
  consequences: (count) => `${counted(count, "consequence")} (not counted separately)`,
  showAll: (count) => `All ${count}`,
  against: (computed, expected, written) => `${computed} ${expected}, ${written === null ? "blank in the sheet" : `in sheet ${written}`}`,
  returned: "A figure has changed, so the explanation no longer applies.",
  tailsWhy: (unit, half, items, tolerance) =>
    `Each figure is rounded to ${unit}, off by at most ${half}; ${counted(items, "item")} and the total make ${items + 1} figures, so ±${tolerance} is allowed. `,
  tailsMixed: "Each figure is rounded to its last digit, off by at most half of it; the more items, the more is allowed. ",
  tailsHarmless: "Not marked, no effect on the result.",
};
