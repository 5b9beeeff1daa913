import { compare, multiply, sign, subtract } from "../number/decimal";
import type { Cell } from "../sheet/cell";
import type { CellReference } from "../sheet/address";
import { checkAverage, checkLinear } from "./check-linear";
import { checkProduct, isProduct } from "./check-product";
import { checkRatio } from "./check-ratio";
import { checkScore } from "./check-score";
import { checkScored } from "./check-scored";
import { intervalOf, readFigure, type Figure, type NoFigure } from "./figure";
import { plainSum } from "./plain-sum";
import type { OperandRole, Relation, Term } from "./relation";
import type { NotCheckedCode, Verdict } from "./verdict";

/** Where the cells of a workbook are found. */
export type CellLookup = (reference: CellReference) => Cell | null;

const UNREADABLE: Readonly<Record<NoFigure["state"], NotCheckedCode | undefined>> = {
  blank: undefined,
  text: "text-in-place-of-number",
  error: "error-value",
  ambiguous: "ambiguous-amount",
};

function figureOf(term: Term, cells: CellLookup): Figure | NoFigure {
  return readFigure(cells(term.cell), term);
}

function reasonOf({ state }: Figure | NoFigure): NotCheckedCode | undefined {
  return state === "number" ? undefined : UNREADABLE[state];
}

function firstReason(figures: readonly (Figure | NoFigure)[]): NotCheckedCode | undefined {
  for (const figure of figures) {
    const reason = reasonOf(figure);
    if (reason) return reason;
  }
  return undefined;
}

/** A score or an amount above its limit. */
function checkCap(relation: Relation, target: Figure | NoFigure, limit: Figure | NoFigure): Verdict | null {
  const factor = relation.operands[0]?.factor;
  if (target.state !== "number" || limit.state !== "number" || !factor) return null;
  const expected = multiply(limit.shown, factor);
  const actual = target.shown;
  const above = compare(intervalOf(target).low, multiply(intervalOf(limit).high, factor)) > 0;
  return { code: above ? "broken" : "holds", expected, actual, difference: subtract(expected, actual) };
}

/**
 * The verdict on one relation; null where it says nothing because neither side holds a figure.
 * A difference in a relation whose parts may be missing is not called broken.
 */
export function evaluate(relation: Relation, cells: CellLookup): Verdict | null {
  const plain = plainSum(relation, cells);
  if (plain) return plain;
  const target = figureOf(relation.target, cells);
  const operands = relation.operands.map((operand) => figureOf(operand, cells));
  const unreadable = reasonOf(target) ?? firstReason(operands);
  if (unreadable) return { code: "notChecked", reason: unreadable };
  if (relation.isOptional && target.state === "blank") return null;
  const verdict = verdictOf(relation, target, operands);
  if (verdict?.code !== "broken") return verdict;
  if (relation.mayBeCut) return { ...verdict, code: "notChecked", reason: "form-cut" };
  const side = verdict.difference ? sign(verdict.difference) : 0;
  if ((relation.targetMayExceed && side < 0) || (relation.targetMayFallShort && side > 0)) {
    return { ...verdict, code: "notChecked", reason: "wider-scope" };
  }
  if (relation.unknownParts) return { ...verdict, code: "notChecked", reason: "unknown-column" };
  return verdict;
}

function verdictOf(
  relation: Relation,
  target: Figure | NoFigure,
  operands: readonly (Figure | NoFigure)[],
): Verdict | null {
  const inRole = (role: OperandRole) => operands[relation.operands.findIndex((operand) => operand.role === role)] ?? BLANK;
  switch (relation.kind) {
    case "ratio":
      return checkRatio(target, inRole("numerator"), inRole("denominator"));
    case "score":
      if (relation.scored) return checkScored(target, relation.scored);
      if (isProduct(relation)) return checkProduct(target, inRole("other"), inRole("points"));
      return checkScore(target, {
        numerator: inRole("numerator"),
        denominator: inRole("denominator"),
        points: inRole("points"),
        shownRate: inRole("other"),
      }, relation.execution);
    case "cap":
      return checkCap(relation, target, operands[0] ?? BLANK);
    case "average":
      return checkAverage(relation, target, operands);
    case "sum":
    case "hierarchy":
    case "equality":
    case "change":
    case "weights":
    case "count":
      return checkLinear(relation, target, operands);
  }
}

const BLANK: NoFigure = { state: "blank" };
