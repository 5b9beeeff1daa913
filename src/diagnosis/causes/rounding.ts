import { absolute, compare } from "../../number/decimal";
import type { CauseFinder } from "../broken-tie";

/**
 * A difference that rounding explains. Two cells that should show one and the same figure, rounded alike, cannot
 * differ by rounding alone: there the leaves were adjusted so that totals tie (舍位平衡, DOMAIN.md 3.8).
 */
export const rounding: CauseFinder = ({ relation, verdict, target, operands, difference }) => {
  if (verdict.code !== "tail") return undefined;
  const only = operands.length === 1 ? operands[0] : undefined;
  const isSameFigure = relation.kind === "equality" && only !== undefined && relation.constant === undefined
    && only.operand.factor.units === 1 && only.operand.factor.scale === 0
    && target.state === "number" && only.figure.state === "number" && target.decimals === only.figure.decimals
    && !target.hidesDigits && !only.figure.hidesDigits;
  const isOneUnit = isSameFigure && compare(absolute(difference), { units: 1, scale: target.decimals }) === 0;
  return { cause: { code: isOneUnit ? "forced-balance" : "rounding" } };
};
