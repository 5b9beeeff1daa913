import type { ScoreWorking } from "../../relations/scored";
import { figureText, rateText } from "../figure-text";
import { scoreFigures, scoreText, type ScoreFigures } from "../score-figures";
import type { ScoringTexts } from "../scoring-texts";
import { subjectText } from "../subject-text";

function fullText({ rule, completion }: ScoreWorking, { target, actual, completion: rate, points }: ScoreFigures): string {
  const due = `full ${points} points`;
  switch (rule) {
    case "positive":
    case "equal":
      return completion ? `${rate} achieved, ${due}` : `${actual} meets the target of ${target}, ${due}`;
    case "reverse":
      return `${actual} does not exceed ${target}, ${due}`;
    case "range":
      return completion ? `above the upper end, ${rate} achieved, ${due}` : `within the target, ${due}`;
    case "tolerance":
    case "bands":
      return `off by ${actual}, within ±${target}, ${due}`;
    case "deadline":
      return `in time, ${due}`;
    case "local":
    case "not-applicable":
      return `not applicable; by the profile ${due}`;
    case "steps":
      return `reaches ${target}, ${due}`;
  }
}

function noneText({ rule, zeroBelow, exceeds }: ScoreWorking, { target, actual, share, completion }: ScoreFigures): string {
  if (zeroBelow) return `${completion === "" ? share : completion} achieved, below ${rateText(zeroBelow)}: no points`;
  if (exceeds) return `${completion} achieved, too far above the target: no points`;
  if (rule === "deadline") return "later than the deadline: no points";
  if (rule === "tolerance" || rule === "bands") return `off by ${actual}, beyond what is allowed: no points`;
  return `target ${target}, actual ${actual}: no points`;
}

function workingText(working: ScoreWorking): string {
  const figures = scoreFigures(working);
  const { targetFigure, actualFigure, share, points, score, actual } = figures;
  switch (working.method) {
    case "full":
      return fullText(working, figures);
    case "ratio":
      return `${actualFigure} ÷ ${targetFigure} = ${share}, × ${points} = ${score}`;
    case "inverse-ratio":
      return `${targetFigure} ÷ ${actualFigure} = ${share}, × ${points} = ${score}`;
    case "linear":
      return `1 − (${actualFigure} − ${targetFigure}) ÷ ${targetFigure} = ${share}, × ${points} = ${score}`;
    case "share":
      if (working.rule === "local") return `by a rule of some places ${score}; others have another`;
      return working.share ? `off by ${actual}, ${share} of the points, × ${points} = ${score}` : `off by ${actual}, within ±${figures.target}: ${score}`;
    case "steps": {
      const { count, penalty } = working.steps ?? {};
      return count && penalty ? `${points} − ${figureText(count)} × ${figureText(penalty)} = ${score}` : score;
    }
    case "none":
      return noneText(working, figures);
  }
}

/** What is said about the scores of indicators. */
export const scoring: ScoringTexts = {
  subject: (subject) => subjectText(subject, (year) => `fiscal year ${String(year)}`),
  rule: (rule) => ({
    positive: "more is better", equal: "equal to the target", reverse: "less is better", range: "within a range", tolerance: "allowed deviation",
    deadline: "deadline", steps: "points off by steps", bands: "points by bands",
    "not-applicable": "not applicable",
    local: "a rule of some places",
  })[rule],
  working: workingText,
  band: ({ low, high, isHighIncluded }) => `should lie from ${scoreText(low)} to ${isHighIncluded ? "" : "under "}${scoreText(high)}`,
  counted: (target, actual) =>
    `counting ${[target === null ? "" : `the target “${target}”`, actual === null ? "" : `the actual value “${actual}”`].filter((part) => part !== "").join(" and ")}, as chosen`,
  tier: (tier) => ({ achieved: "achieved", partly: "partly achieved", missed: "missed" })[tier],
  unscored: (reason) => ({
    judgement: "scored by judgement",
    "no-columns": "the form has no columns of target and actual values",
    "target-blank": "no target",
    "actual-blank": "no actual value",
    "actual-not-a-number": "the actual value should be a number",
    "target-not-a-number": "the target has no number",
    "several-quantities": "several figures in one cell; which one counts is unclear",
    "actual-approximate": "the actual value is not exact, so no share of the points follows from it",
    "units-differ": "target and actual value have different units",
    "scale-unclear": "a percentage or a ratio: unclear",
    "direction-unclear": "no ≥ or ≤, and less may be better",
    "opposite-trends": "one rises and the other falls",
    "no-base": "the target is zero or negative, so there is no ratio",
    "date-missing": "no dates that can be compared",
    late: "later than the deadline; how many points that costs is for people to say",
    "beyond-tolerance": "beyond the allowed deviation; how many points that costs is for people to say",
    "not-applicable": "not applicable",
    unmeasurable: "said to be unmeasurable",
    placeholder: "a template that was not filled in",
    "points-missing": "no points",
    "error-value": "an error value",
  })[reason],
  verdict: (verdict) => ({
    holds: "as the rule gives it", truncated: "looks cut off", unlikely: "lower than due, to verify", broken: "not as the rule gives it", "in-band": "in its band",
    "out-of-band": "outside its band", judgement: "scored by judgement", unscored: "not computed",
  })[verdict],
  follows: (rule) => ({
    "exact-rate": null, "shown-rate": "scored from the rounded completion", "one-decimal": "with one decimal", "reverse-ratio": "scored as target ÷ actual",
    "reverse-linear": "points off by how far the target is exceeded",
  })[rule],
};
