import { absolute, compare, decimalToNumber, isZero, multiply, subtract } from "../../number/decimal";
import { mayBlameTarget, type BrokenTie, type CauseFinder, type Explanation, type Surroundings } from "../broken-tie";
import { isTelling } from "../telling";

/** An item found by its amount must be this much finer than the rounding around it. */
const FINENESS = 20;

function explanation(cell: { sheet: string; row: number; column: number }, { nameOf }: Surroundings): Explanation["cause"] {
  return { code: "item-omitted", cells: [cell], label: nameOf(cell).row };
}

/** One of the relation's own parts that the total passed over. */
function ownPart(tie: BrokenTie, around: Surroundings): Explanation | undefined {
  const { operands, difference, equation, relation } = tie;
  if (operands.length < 2) return undefined;
  const fitting = operands.filter(({ operand, figure }) =>
    figure.state === "number" && isTelling(figure.shown)
    && compare(absolute(subtract(difference, multiply(figure.shown, operand.factor))), equation.tolerance) <= 0,
  );
  const [only] = fitting;
  return only && fitting.length === 1 ? { cause: explanation(only.operand.cell, around), suspect: relation.target.cell } : undefined;
}

/** An item of a form that takes part, or of a detailed budget, whose amount is just what is missing. */
function foundElsewhere(tie: BrokenTie, around: Surroundings): Explanation | undefined {
  const { relation, difference, equation } = tie;
  const home = relation.forms[0] ?? -1;
  const unit = around.amounts.unitOf(home);
  const [missing, tolerance] = [decimalToNumber(absolute(difference)) * unit, decimalToNumber(equation.tolerance) * unit];
  if (missing < FINENESS * tolerance || !isTelling(difference)) return undefined;
  const own = [relation.target.cell, ...relation.operands.map(({ cell }) => cell)];
  const inScope = around.amounts.find(missing, tolerance).filter(({ term, form }) => {
    const isOwn = own.some((cell) => cell.sheet === term.cell.sheet && cell.row === term.cell.row && cell.column === term.cell.column);
    if (isOwn || term.reading !== "amount" || !isTelling(difference)) return false;
    if (form === home) return tie.relation.kind !== "equality";
    return relation.forms.includes(form) || around.forms[form]?.kind === "budget-detail";
  });
  // An exact hit says more than one that is only within rounding; items say more than totals.
  const isExact = (value: number) => Math.abs(value - missing) < 0.005;
  const values = inScope.map((amount) => ({ amount, exact: isExact(amount.value) }));
  for (const pick of [values.filter(({ exact, amount }) => exact && !amount.isTotal), values.filter(({ exact }) => exact), values]) {
    const labels = new Set(pick.map(({ amount }) => around.nameOf(amount.term.cell).row));
    const [first] = pick;
    if (first && labels.size === 1) return { cause: explanation(first.amount.term.cell, around) };
    if (labels.size > 1) return undefined;
  }
  return undefined;
}

function applies(tie: BrokenTie): boolean {
  return tie.equation.isLinear && !isZero(tie.difference) && tie.target.state === "number" && mayBlameTarget(tie);
}

/** One of the relation's own parts was left out of the total. */
export const partOmitted: CauseFinder = (tie, around) => (applies(tie) ? ownPart(tie, around) : undefined);

/** The difference is just one item: it was left out of the total, or its row is missing here. */
export const itemOmitted: CauseFinder = (tie, around) =>
  applies(tie) ? (ownPart(tie, around) ?? foundElsewhere(tie, around)) : undefined;
