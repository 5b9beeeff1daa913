import type { ProfileProblem, ProfileSubject } from "../../scoring/profile/profile-problem";
import { givenText } from "../given-value";
import { quoted } from "../label-text";
import type { ScoringProfileTexts } from "../scoring-profile-texts";

const levels: ScoringProfileTexts["levels"] = {
  execution: "Budget execution", cost: "Cost", output: "Output", benefit: "Benefit", satisfaction: "Satisfaction",
};

const fields: ScoringProfileTexts["fields"] = {
  schemaVersion: "file version", id: "id of the profile", name: "name of the profile", source: "source", region: "region", fiscalYear: "year",
  toConfirm: "values to be confirmed",
  weights: "first-level weights", reverse: "rule for reverse indicators", equal: "rule for = targets that are exceeded", rangeAbove: "rule above a range",
  tolerance: "steps of tolerance", late: "rule for being late", zeroBelowRatio: "completion below which nothing is scored",
  overFulfilment: "over-fulfilment", "overFulfilment.warnAt": "completion from which the target is questioned",
  "overFulfilment.reasonAt": "completion from which a reason is required", "overFulfilment.deduct": "deduction for over-fulfilment",
  qualitative: "bands of judgement", "qualitative.achieved": "lower end of “achieved”", "qualitative.partly": "lower end of “partly achieved”",
  notApplicable: "rule for indicators that do not apply", execution: "score of budget execution", "execution.base": "base of the execution rate",
  "execution.isCapped": "cap on the score of execution", "execution.rate": "rate that the score of execution follows", grades: "grades",
  decimals: "decimals of scores",
};

const given = (value: unknown) => givenText(value, { nothing: "empty", list: "a list", group: "a group", quote: quoted });

function subjectText(subject: ProfileSubject): string {
  switch (subject.kind) {
    case "profile":
      return "the profile";
    case "field":
      return fields[subject.field];
    case "weight": {
      const isNamed = subject.levels.length > 0 && subject.part !== "levels";
      const whose = isNamed ? quoted(subject.levels.map((level) => levels[level]).join(", ")) : `line ${subject.row + 1} of the weights`;
      return subject.part === null ? whose : `${subject.part === "levels" ? "indicators" : "points"} of ${whose}`;
    }
    case "tolerance": {
      const whose = `step ${subject.row + 1} of tolerance`;
      return subject.part === null ? whose : `${subject.part === "within" ? "deviation" : "share of points"} of ${whose}`;
    }
    case "grade": {
      const whose = subject.name === null || subject.part === "name" ? `grade ${subject.row + 1}` : `grade ${quoted(subject.name)}`;
      return subject.part === null ? whose : `${subject.part === "name" ? "name" : "lower end"} of ${whose}`;
    }
  }
}

function problemText(problem: ProfileProblem): string {
  const subject = subjectText(problem.subject);
  switch (problem.code) {
    case "missing":
      return `${subject}: missing`;
    case "unknown-entry":
      return `${subject}: unknown entry ${quoted(problem.entry)}`;
    case "unknown-version":
      return `${subject}: must be 1, is ${given(problem.given)}; it may come from a later version`;
    case "number-expected":
      return `${subject}: must be a number, is ${given(problem.given)}`;
    case "whole-number-expected":
      return `${subject}: must be a whole number, is ${given(problem.given)}`;
    case "text-expected":
      return `${subject}: must be a text, is ${given(problem.given)}`;
    case "id-expected":
      return `${subject}: small letters, digits and hyphens only, is ${given(problem.given)}`;
    case "yes-or-no-expected":
      return `${subject}: must be true or false, is ${given(problem.given)}`;
    case "list-expected":
      return `${subject}: must be a list, is ${given(problem.given)}`;
    case "group-expected":
      return problem.subject.kind === "profile" ? "there is no scoring profile here" : `${subject}: must be a group of values, is ${given(problem.given)}`;
    case "too-small":
      return `${subject}: must not be less than ${problem.bound}, is ${given(problem.given)}`;
    case "too-large":
      return `${subject}: must not be more than ${problem.bound}, is ${given(problem.given)}`;
    case "too-long":
      return `${subject}: too long, at most ${problem.most} characters`;
    case "too-many":
      return `${subject}: too many, at most ${problem.most}`;
    case "list-empty":
      return `${subject}: at least one is needed`;
    case "choice-expected":
      return `${subject}: must be ${problem.choices.length > 1 ? "one of " : ""}${problem.choices.join(", ")}, is ${given(problem.given)}`;
    case "weights-sum":
      return `the points of the first levels must add up to 100, they make ${problem.sum}`;
    case "level-twice":
      return `${quoted(levels[problem.level])} stands twice in the weights`;
    case "name-twice":
      return `grade ${quoted(problem.name)} stands twice`;
    case "not-below":
      return `${subject}: must be less than the ${subjectText(problem.other)}, ${problem.otherValue}, is ${problem.given}`;
    case "not-above":
      return `${subject}: must be more than the ${subjectText(problem.other)}, ${problem.otherValue}, is ${problem.given}`;
    case "not-at-least":
      return `${subject}: must not be less than the ${subjectText(problem.other)}, ${problem.otherValue}, is ${problem.given}`;
    case "above-one":
      return `${subject}: must not be more than 1 (100%), is ${problem.given}`;
    case "below-one":
      return `${subject}: must not be less than 1 (100%), is ${problem.given}`;
    case "last-not-zero":
      return `lower end of the last grade: must be 0, is ${problem.given}`;
  }
}

export const scoringProfile: ScoringProfileTexts = { levels, fields, subject: subjectText, problem: problemText };
