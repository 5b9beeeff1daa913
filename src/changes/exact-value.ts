import { add, divide, multiply, round, ZERO, decimal, isZero, type Decimal } from "../number/decimal";
import type { CellLookup } from "../relations/evaluate";
import { isProduct, ratiosOf } from "../relations/check-product";
import { executionScore, shownRatios } from "../relations/check-score";
import { readFigure, type Figure } from "../relations/figure";
import type { OperandRole, Relation } from "../relations/relation";

/** Decimals of a computed rate: the cell's format rounds what is seen. */
const RATE_DECIMALS = 12;
/** Scores are kept with two decimals, half up (DOMAIN.md 3.2). */
const SCORE_DECIMALS = 2;

function numberIn(relation: Relation, role: OperandRole, cells: CellLookup): Figure | undefined {
  const operand = relation.operands.find((candidate) => candidate.role === role);
  const figure = operand && readFigure(cells(operand.cell), operand);
  return figure?.state === "number" ? figure : undefined;
}

function quotient(relation: Relation, cells: CellLookup, decimals: number): Decimal | undefined {
  const [numerator, denominator] = [numberIn(relation, "numerator", cells), numberIn(relation, "denominator", cells)];
  if (!numerator || !denominator || isZero(denominator.shown)) return undefined;
  return divide(numerator.stored, denominator.stored, decimals);
}

/**
 * What a derived cell should store, from what its operands store: rates as unrounded ratios, scores as the rule
 * in force goes from the rate to them. Undefined where it cannot be computed: no base, no operand filled, a rule that is no computation.
 */
export function exactValue(relation: Relation, cells: CellLookup): Decimal | undefined {
  if (relation.fixedTotal) return undefined;
  if (relation.scored) return relation.scored.working.score;
  switch (relation.kind) {
    case "ratio":
      return quotient(relation, cells, RATE_DECIMALS);
    case "score": {
      if (isProduct(relation)) return product(relation, cells);
      const [rate, points] = [quotient(relation, cells, RATE_DECIMALS + 8), numberIn(relation, "points", cells)];
      const shown = shownRatios(numberIn(relation, "other", cells));
      return rate && points && round(executionScore(rate, shown, points.stored, relation.execution), SCORE_DECIMALS);
    }
    case "average": {
      const figures = relation.operands.map((operand) => readFigure(cells(operand.cell), operand)).filter((figure) => figure.state === "number");
      return divide(figures.reduce((so, figure) => add(so, figure.stored), ZERO), decimal(figures.length), Math.max(relation.target.decimals, SCORE_DECIMALS));
    }
    case "sum":
    case "hierarchy":
    case "equality":
    case "change":
    case "count":
      return total(relation, cells);
    case "cap":
    case "weights":
      return undefined;
  }
}

function product(relation: Relation, cells: CellLookup): Decimal | undefined {
  const [rate, points] = [numberIn(relation, "other", cells), numberIn(relation, "points", cells)];
  const [ratio] = rate ? ratiosOf(rate) : [];
  return ratio && points && round(multiply(ratio, points.stored), SCORE_DECIMALS);
}

function total({ operands, constant }: Relation, cells: CellLookup): Decimal | undefined {
  let sum = constant ?? ZERO;
  let filled = false;
  for (const operand of operands) {
    const figure = readFigure(cells(operand.cell), operand);
    if (figure.state !== "number") continue;
    filled = true;
    sum = add(sum, multiply(figure.stored, operand.factor));
  }
  return filled ? sum : undefined;
}
