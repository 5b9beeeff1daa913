import type { Relation } from "../../relations/relation";
import { exactTerm, operand } from "../terms";
import { columnInRole, indicatorItems, indicatorRelation, indicatorTerm, type Indicators } from "./indicator-context";

/** The columns of which a score is the product: 得分系数 × 权重, or 权重占比 × 单项得分. */
const FACTORS = [["coefficient", "points"], ["weight", "rawScore"]] as const;

/** Scores that the form itself makes the product of two of its columns; a row without the rate is left to the other rules. */
export function productRelations(block: Indicators): Relation[] {
  const { form, panel } = block;
  const score = columnInRole(panel, "score");
  const factors = FACTORS.map(([rate, points]) => [columnInRole(panel, rate), columnInRole(panel, points)] as const);
  const [rate, points] = factors.find(([one, other]) => one && other) ?? [];
  if (!score || !rate || !points) return [];
  return indicatorItems(panel).map((row) =>
    indicatorRelation(block, {
      kind: "score", rule: "score-product", key: row.key, row, column: score, target: indicatorTerm(block, score, row),
      operands: [
        operand(exactTerm(form, { row: row.row, column: rate.column }, "rate"), "other"),
        operand(indicatorTerm(block, points, row), "points"),
      ],
      derived: true,
    }),
  );
}
