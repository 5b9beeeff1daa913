import { TOTAL_SCORE } from "../../forms/evaluation/evaluation-fields";
import { add, equals } from "../../number/decimal";
import type { FormColumn, FormRow } from "../../recognition/form";
import { readFigure } from "../../relations/figure";
import type { Relation } from "../../relations/relation";
import { exactTerm, operand } from "../terms";
import { fundOf, fundPoints } from "./fund-relations";
import { indicatorItems, indicatorRelation, indicatorTerm, type Indicators } from "./indicator-context";
import { executionRow, FULL_POINTS, fundCounts, pointsOf } from "./points-total";

/** All points make 100, so that nothing of the form is missing. */
function isWhole(block: Indicators, points: FormColumn | undefined): boolean {
  const own = points && pointsOf(block, points, indicatorItems(block.panel));
  if (!own) return false;
  const fund = fundOf(block.form);
  const term = fund && fundCounts(block, points, undefined) ? fundPoints(block.form, fund.panel, fund.total) : undefined;
  const figure = term && readFigure(block.cells(term.cell), term);
  return equals(figure?.state === "number" ? add(own, figure.shown) : own, FULL_POINTS);
}

/** Where the total of all scores stands: in the closing row, or in a line above the blocks. */
function totalPlace(block: Indicators, score: FormColumn, total: FormRow | undefined) {
  if (total) return { row: total, target: indicatorTerm(block, score, total) };
  const cell = block.form.fields[TOTAL_SCORE.role];
  const [first] = block.panel.rows;
  return cell && first ? { row: { ...first, label: TOTAL_SCORE.labels[0] ?? "" }, target: exactTerm(block.form, cell) } : undefined;
}

/** G2: 总分 = 资金得分 + Σ 指标得分; an execution rate that stands in both blocks counts once. */
export function scoreTotal(block: Indicators, score: FormColumn, points: FormColumn | undefined, total: FormRow | undefined): Relation[] {
  const { form, panel } = block;
  const place = totalPlace(block, score, total);
  const fund = fundOf(form);
  const repeated = executionRow(panel);
  const fundScore = fund?.score ? exactTerm(form, { row: fund.total.row, column: fund.score.column }) : undefined;
  const operands = [
    ...(fundScore && fundCounts(block, points, total) ? [operand(fundScore)] : []),
    ...indicatorItems(panel).map((row) => operand(indicatorTerm(block, score, row))),
  ];
  const relations: Relation[] = [];
  if (place) {
    const made = indicatorRelation(block, {
      kind: "sum", rule: "score-total", key: "total", row: place.row, column: score, target: place.target, operands, derived: true,
    });
    // A total above the blocks says nothing of where they end.
    relations.push(total || isWhole(block, points) ? made : { ...made, mayBeCut: true });
  }
  if (place && fundScore && repeated) {
    relations.push(
      indicatorRelation(block, {
        kind: "equality", rule: "execution-row", key: "execution", row: repeated, column: score,
        target: indicatorTerm(block, score, repeated), operands: [operand(fundScore)], derived: true,
      }),
    );
  }
  return relations;
}
