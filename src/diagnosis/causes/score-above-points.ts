import { compare } from "../../number/decimal";
import type { CauseFinder } from "../broken-tie";

/** More points than the indicator has (`得分不能大于分值`). */
export const scoreAbovePoints: CauseFinder = ({ relation, target, operands, verdict }) => {
  if (target.state !== "number" || verdict.code !== "broken") return undefined;
  const points = relation.kind === "cap" ? operands[0] : operands.find(({ operand }) => operand.role === "points");
  if (points?.figure.state !== "number" || points.operand.role !== "points" || compare(target.shown, points.figure.shown) <= 0) return undefined;
  return { cause: { code: "score-above-points", cells: [points.operand.cell] }, suspect: relation.target.cell };
};
