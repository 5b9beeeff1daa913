import { add, divide, multiply, subtract, ZERO, type Decimal } from "../../number/decimal";
import { evaluate, type CellLookup } from "../../relations/evaluate";
import type { Relation } from "../../relations/relation";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import { referenceKey } from "../../sheet/address";
import { doesNotApply } from "./does-not-apply";
import type { ScoredIndicator } from "./indicator-scores";
import { FULL_POINTS } from "./points-total";

const FACTOR_DECIMALS = 20;
/** A total that was scaled is rounded to hundredths. */
const TOTAL_DECIMALS = 2;

/** The points of the indicators of a form that do not apply. */
function pointsLeftOut(indicators: readonly ScoredIndicator[]): Decimal {
  return indicators.reduce((sum, { points }) => add(sum, points ?? ZERO), ZERO);
}

/** Σ得分 ÷ Σ适用分值 × 100: the total of what applies, scaled to all points. */
function scaled(total: Relation, leftOut: readonly ScoredIndicator[]): Relation | null {
  const factor = divide(FULL_POINTS, subtract(FULL_POINTS, pointsLeftOut(leftOut)), FACTOR_DECIMALS);
  if (!factor) return null;
  const keys = new Set(leftOut.flatMap(({ cells }) => (cells.score ? [referenceKey(cells.score)] : [])));
  const operands = total.operands.filter(({ cell }) => !keys.has(referenceKey(cell)));
  return {
    ...total, target: { ...total.target, exact: false, decimals: TOTAL_DECIMALS },
    operands: operands.map((operand) => ({ ...operand, factor: multiply(operand.factor, factor) })),
  };
}

function ties(relation: Relation, cells: CellLookup): boolean {
  const code = evaluate(relation, cells)?.code;
  return code === "holds" || code === "tail";
}

/**
 * The total of scores where indicators do not apply and still have points: what applies may be scaled to 100 (DOMAIN.md 3.7). The
 * profile says which total is meant; where only the other one ties, that one was.
 */
export function renormalisedTotals(
  relations: readonly Relation[], indicators: readonly ScoredIndicator[], profile: ScoringProfile, cells: CellLookup,
): readonly Relation[] {
  const out = indicators.filter(doesNotApply);
  if (out.length === 0) return relations;
  return relations.map((relation) => {
    const own = relation.id.includes("/score-total/") ? out.filter(({ form }) => form === relation.forms[0]) : [];
    const other = own.length > 0 ? scaled(relation, own) : null;
    if (!other) return relation;
    const [wanted, instead] = profile.notApplicable === "renormalise" ? [other, relation] : [relation, other];
    return !ties(wanted, cells) && ties(instead, cells) ? instead : wanted;
  });
}
