import { isRelationFinding, type Finding, type RelationFinding } from "../../../diagnosis/finding";
import type { RelationKind } from "../../../relations/relation";
import { sameReference } from "../../../sheet/address";
import { rowNumbers } from "../../address-text";
import { filledOperands } from "../../finding-figures";
import { quoted } from "../../label-text";
import { shortLabel } from "../../short-label";

/** Labels stay Chinese: one character takes the room of two letters. */
const MOST_OF_LABEL = 8;

function about(label: string, what: string): string {
  const text = shortLabel(label, MOST_OF_LABEL);
  return text === "" ? what.charAt(0).toUpperCase() + what.slice(1) : `${quoted(text)} ${what}`;
}

const BROKEN: Readonly<Record<RelationKind, string>> = {
  sum: "is not the sum of its items",
  hierarchy: "is not the sum of its sub-items",
  ratio: "does not follow the division",
  change: "is not the difference",
  equality: "differs between two places",
  cap: "is above its limit",
  weights: "points do not add up",
  score: "score does not follow the rule",
  count: "is not the count",
  average: "is not the average",
};

/** The row says more than the column, which many figures share. */
function targetLabel({ name }: RelationFinding): string {
  return name.row || name.column;
}

/** What the cell that is suspected is called. */
function suspectLabel(finding: RelationFinding): string {
  const { suspect } = finding;
  const figure = suspect && finding.operands.find(({ operand }) => sameReference(operand.cell, suspect));
  return figure ? figure.name.row || figure.name.column : targetLabel(finding);
}

function byCause(finding: RelationFinding): string | null {
  const { cause, verdict } = finding;
  switch (cause?.code) {
    case "columns-swapped": {
      const rows = rowNumbers(cause.cells ?? []);
      if (rows.length === 0) return null;
      return `${rows.length === 1 ? "Row" : "Rows"} ${rows.join(", ")}: the two columns look swapped`;
    }
    case "unit-slip":
      return about(suspectLabel(finding), "may mix 元 and 万元");
    case "item-omitted":
      return about(targetLabel(finding), "may omit an item");
    case "item-doubled":
    case "of-which-doubled":
      return about(targetLabel(finding), "may count an item twice");
    case "sign-reversed":
      return about(suspectLabel(finding), "may have the wrong sign");
    case "stale-copy":
      return about(suspectLabel(finding), "looks like a stale copy");
    case "score-above-points":
      return about(targetLabel(finding), "scores above its points");
    case "wrong-base":
      return about(targetLabel(finding), "may use the wrong base");
    case "formula-range":
      return about(targetLabel(finding), "formula range looks wrong");
    case "digit-typed":
      return about(suspectLabel(finding), "may have a wrong digit");
    case "digit-dropped":
      return about(suspectLabel(finding), "may lack a digit");
    case "digit-inserted":
      return about(suspectLabel(finding), "may have a digit too many");
    case "digits-transposed":
      return about(suspectLabel(finding), "may have digits transposed");
    case "lost-format":
      return about(suspectLabel(finding), "looks like a lost percentage");
    case undefined:
    default:
      return verdict.code === "truncated" ? about(targetLabel(finding), "looks truncated") : null;
  }
}

function relationTitle(finding: RelationFinding): string {
  const { kind, verdict, target } = finding;
  const label = targetLabel(finding);
  if (verdict.reason === "base-empty") return about(label, "has no base");
  if (verdict.code === "broken" && !verdict.actual) return about(label, "is blank");
  const likely = byCause(finding);
  if (likely !== null) return likely;
  if (verdict.code === "unlikely") return about(label, finding.scored ? "has less than its rule gives" : "is off by unusually much");
  if (verdict.code === "tail") return about(label, "not exactly equal");
  const parts = filledOperands(finding);
  const isPair = kind === "equality" || ((kind === "sum" || kind === "hierarchy") && parts.length === 1);
  if (!isPair) return about(label, BROKEN[kind]);
  return about(label, parts.some(({ operand }) => operand.cell.sheet !== target.cell.sheet) ? "differs between two forms" : BROKEN.equality);
}

/** What is wrong, on one line. */
export function findingTitle(finding: Finding): string {
  if (isRelationFinding(finding)) return relationTitle(finding);
  switch (finding.code) {
    case "missing-reason":
      return about(finding.indicator, "lost points without a reason");
    case "lost-format":
      return about(finding.name.row || finding.name.column, "looks like a lost percentage");
    case "empty-table-without-note":
      return "Empty table without a note";
    case "wrong-note":
      return finding.problem === "names-other-fund" ? "The note speaks of another table" : "The note says empty, the table is not";
    case "label-drift":
      return about(finding.label, "has another name elsewhere");
    case "malformed-code":
      return `Code ${quoted(finding.written)} breaks the pattern`;
    case "text-for-number":
      return about(finding.name.row || finding.name.column, "holds words instead of a figure");
    case "error-value":
      return about(finding.name.row || finding.name.column, `is ${finding.error}`);
    case "doubled-row":
      return about(finding.label, "stands twice, counted once");
    case "over-fulfilled":
      return about(finding.indicator, "is far above its target");
    case "actual-not-a-number":
      return about(finding.indicator, "needs a number achieved");
    case "target-without-number":
      return about(finding.indicator, "has no number for a target");
    case "score-out-of-band":
      return about(finding.indicator, "scored outside its band");
    case "not-applicable-points":
      return about(finding.indicator, "does not apply, yet has points");
    case "perfect-total":
      return "Full points, money not all spent";
    case "grade-mismatch":
      return "The grade does not fit the total";
    case "weights-differ":
      return about(finding.levels.join(", "), "differs from the profile");
  }
}
