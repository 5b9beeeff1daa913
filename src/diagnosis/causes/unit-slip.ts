import { isZero } from "../../number/decimal";
import { mayBlameTarget, type CauseFinder } from "../broken-tie";
import { slipBetween } from "../slip";

/** 元, 千元, 万元 or 亿元 mixed up: the figure is a thousand, ten thousand or a hundred million times off. */
export const unitSlip: CauseFinder = (tie) => {
  const { suspicion, relation, target, verdict } = tie;
  if (suspicion?.slip === "unit-slip") return { cause: { code: "unit-slip", cells: [suspicion.term.cell] }, suspect: suspicion.term.cell };
  const { expected } = verdict;
  if (!tie.equation.isLinear || target.state !== "number" || !expected || isZero(expected) || !mayBlameTarget(tie)) return undefined;
  if (slipBetween(target.shown, expected, target.decimals) !== "unit-slip") return undefined;
  return { cause: { code: "unit-slip", cells: [relation.target.cell] } };
};
