import { isZero } from "../number/decimal";
import type { CheckedRelation } from "../relations/checked-relation";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import { isCellError } from "../sheet/cell";
import type { HeldBack } from "./held-back";

/** What a recalculation has to do about a derived cell; or why it cannot do it. */
export type Need = "write" | "nothing" | HeldBack["code"];

/** A derived cell is written where it shows a wrong figure, or none; `unlikely` is for a person to look at. */
export function needOf({ relation, verdict }: CheckedRelation, cells: CellLookup): Need {
  if (!relation.derived || relation.kind === "weights" || relation.kind === "cap") return "nothing";
  if (verdict.code === "holds" || verdict.code === "tail") return "nothing";
  const target = cells(relation.target.cell);
  if (verdict.reason === "base-empty") {
    const figure = readFigure(target, relation.target);
    return figure.state === "number" && !isZero(figure.shown) ? "base-empty" : "nothing";
  }
  if (verdict.code === "broken" || verdict.code === "truncated") return "write";
  const isUnreadable = verdict.code === "notChecked" && (verdict.reason === "text-in-place-of-number" || verdict.reason === "error-value");
  if (!isUnreadable) return "nothing";
  const byOperand = relation.operands.some((operand) => {
    const { state } = readFigure(cells(operand.cell), operand);
    return state === "text" || state === "error";
  });
  if (byOperand) return "operand-not-a-number";
  return target !== null && isCellError(target.value) ? "write" : "nothing";
}
