import { counted } from "../counted";
import type { ScoresTexts } from "../../pane/scores-texts";

export const scores: ScoresTexts = {
  form: "Self-evaluation",
  due: "By the rule",
  added: "All scores added up",
  total: "Total",
  writtenTotal: (written) => `sheet says ${written}`,
  writtenTotalOff: (written, size, isMore) => `sheet says ${written}, ${size} ${isMore ? "more" : "less"}`,
  totalNotWritten: "no total is written",
  noTotal: "This form has no total row",
  nothingToAdd: "The total row has no scores to add up",
  gradeBand: (from, below) => {
    if (from === null) return below === null ? "" : `total < ${below}`;
    return below === null ? `total ≥ ${from}` : `${from} ≤ total < ${below}`;
  },
  noValues: "This form has no columns of targets and actual values, so scores cannot be recalculated. Totals, limits and reasons for lost points were checked.",
  countedAsWritten: (indicators) => `${counted(indicators, "indicator")} without a computed score, counted as written`,
  bars: "Scores by part",
  bar: (label, computed, written, points) =>
    [
      label,
      computed === null ? "not computed" : `computed ${computed}`,
      written === null ? "not written in the sheet" : `in sheet ${written}`,
      ...(points === null ? [] : [`of ${points} points`]),
    ].join(", "),
  writtenBar: (label, written, points) =>
    [label, written === null ? "not written in the sheet" : `in sheet ${written}`, ...(points === null ? [] : [`of ${points} points`])].join(", "),
  execution: "Execution rate",
  allIndicators: "All indicators",
  computed: "Computed",
  written: "In sheet",
  score: "Score",
  profileInForce: (name) => `Profile: ${name}`,
  indicator: "Indicator",
  points: (points) => `${points} points`,
  byJudgement: "scored by judgement",
  accepted: "accepted",
  spokenIndicator: ({ standing, label, points, written, computed }) =>
    [
      standing, label, points === null ? "" : `${points} points`, written === null ? "not written in the sheet" : `in sheet ${written}`,
      computed === null ? "" : `computed ${computed}`,
    ].filter((part) => part !== "").join(", "),
  notFilled: "blank",
  values: (target, actual) => [target === "" ? "" : `Target ${target}`, actual === "" ? "" : `actual ${actual}`].filter((part) => part !== "").join(", "),
  counts: { target: "Target counts as", actual: "Actual counts as" },
  countsWhich: (label, side) => `${label}: which figure of the ${{ target: "target", actual: "actual value" }[side]} counts`,
  notChosen: "Choose a figure",
  executionWorking: (quotient, rate, points, isCapped) => `${quotient} = ${rate}, ${isCapped ? "counted as 100%, " : ""}× ${points}`,
  judged: (tier, band, isWithin) => `Rated “${tier}”, ${band}, ${isWithin === null ? "not scored" : isWithin ? "in band" : "outside of it"}`,
  exceeded: { warn: "the target may be too low", reason: "a reason must be given" },
  follows: (rule) => `the written score: ${rule}`,
  others: (indicators, which) =>
    `${counted(indicators, "more indicator")}${{ holds: ", as the rules give them", "in-band": ", all in band", judgement: ", scored by judgement", mixed: ", as the rules give them or scored by judgement", "not-computed": "" }[which]}`,
  fundRates: "Execution rates of the funds",
  fundRate: (label, rate) => `${label}, execution rate ${rate}`,
  overBudget: "over 100%",
  noBudget: "no budget, so no rate",
  seeFinding: "See finding",
  seeFindingWhich: (label, title) => `${label}, see finding: ${title}`,
  preview: (cells) => `Preview score changes (${cells})`,
  nothingToPreview: "No score needs recalculating",
  heldBack: (cells) => `${counted(cells, "score")} held back; see Recalculate for why`,
  profile: "Scoring profile",
};
