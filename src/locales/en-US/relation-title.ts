import type { RelationFinding } from "../../diagnosis/finding";
import type { RelationKind } from "../../relations/relation";
import { figureText, rateText } from "../figure-text";
import { filledOperands } from "../finding-figures";
import { fullName } from "../label-text";

const BROKEN: Readonly<Record<RelationKind, string>> = {
  sum: "is not the sum of its items",
  hierarchy: "is not the sum of the codes below it",
  ratio: "is not the rate that its figures give",
  change: "is not the difference of its figures",
  equality: "differs from the figure it must equal",
  cap: "is above its limit",
  weights: "is not the sum of the points",
  score: "is not the score by the rule",
  count: "is not the number of items",
  average: "is not the average",
};

function problem(finding: RelationFinding): string {
  const { kind, verdict } = finding;
  // A sum of one part is read as two figures that must be equal.
  const isSingle = (kind === "sum" || kind === "hierarchy") && filledOperands(finding).length === 1;
  if (verdict.reason === "base-empty") return "has no base to divide by";
  switch (verdict.code) {
    case "broken":
      return verdict.actual ? BROKEN[isSingle ? "equality" : kind] : "is blank, though its items hold figures";
    case "unlikely":
      return finding.scored ? "is less than its rule gives; verify why" : "is within the rounding tolerance, but further off than rounding makes likely";
    case "truncated":
      return "looks cut off, not rounded";
    case "tail":
      // Where shown figures must be equal to the last digit, a tail is one to be verified.
      return finding.severity === "info" ? "is off by rounding" : "is not exactly equal, which rounding explains";
    case "holds":
      return "ties";
    case "notChecked":
      return "was not checked";
  }
}

/** What is wrong with which figure, on one line: `本年支出合计 · 决算数 1,145.80 is not the sum of its items`. */
export function relationTitle(finding: RelationFinding): string {
  const { actual } = finding.verdict;
  const written = actual && (finding.kind === "ratio" ? rateText(actual) : figureText(actual, finding.target.decimals));
  const figure = written && finding.target.reading !== "points-in-label" ? ` ${written}` : "";
  return `${fullName(finding.name)}${figure} ${problem(finding)}`;
}
