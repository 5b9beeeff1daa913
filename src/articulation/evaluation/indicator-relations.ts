import { evaluationBasis } from "../../forms/evaluation/self-evaluation";
import type { Form, FormColumn } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import type { Relation } from "../../relations/relation";
import { exactTerm, operand } from "../terms";
import { givenScore } from "./given-score";
import { columnInRole, indicatorItems, indicatorRelation, indicatorTerm, type Indicators } from "./indicator-context";
import { levelPointsRelations } from "./level-points";
import { pointsTotal } from "./points-total";
import { productRelations } from "./product-relations";
import { scoreTotal } from "./score-total";

/** G3: no score above its points. */
function caps(block: Indicators, points: FormColumn, score: FormColumn): Relation[] {
  return indicatorItems(block.panel).map((row) =>
    indicatorRelation(block, {
      kind: "cap", rule: "score-cap", key: row.key, row, column: score,
      target: indicatorTerm(block, score, row), operands: [operand(indicatorTerm(block, points, row), "points")], derived: false,
    }),
  );
}

/** G1: points named in a label, `产出指标（55分）`, are the total of the points below it. */
function labelPoints(block: Indicators, points: FormColumn): Relation[] {
  const groups = block.panel.groups ?? [];
  const lastRow = block.panel.rows.length - 1;
  return groups.flatMap(({ level, label, cell, rows }, index) => {
    const own = rows.flatMap((at) => block.panel.rows[at] ?? []);
    const [first] = own;
    if (!first || !/\d分/.test(label)) return [];
    const made = indicatorRelation(block, {
      kind: "weights", rule: "label-points", key: `${String(level)}/${label}#${String(index)}`, row: { ...first, label }, column: points,
      target: exactTerm(block.form, cell, "points-in-label"),
      operands: own.map((row) => operand(indicatorTerm(block, points, row))),
      derived: false,
    });
    // The last group of a form that was cut may go on below.
    return [block.form.isCut && rows.includes(lastRow) ? { ...made, mayBeCut: true } : made];
  });
}

/** The relations of the indicators of a self-evaluation or an indicator system. */
export function indicatorRelations(form: Form, formIndex: number, cells: CellLookup): Relation[] {
  const panel = form.panels.find(({ role }) => role === "indicators");
  if (!panel) return [];
  const block = { form, formIndex, panel, basis: evaluationBasis(form.kind), cells };
  const points = columnInRole(panel, "points");
  const score = columnInRole(panel, "score");
  // Where scores are weighted it is the weights that make 100.
  const weight = columnInRole(panel, "rawScore") && columnInRole(panel, "weight");
  const counted = weight ?? points;
  const given = givenScore(panel);
  const total = panel.rows.find(({ role }) => role === "total");
  return [
    ...(points && given ? caps(block, points, given) : []),
    ...(points && !weight ? [...labelPoints(block, points), ...levelPointsRelations(block, points)] : []),
    ...(counted ? pointsTotal(block, counted, total) : []),
    ...productRelations(block),
    ...(score ? scoreTotal(block, score, counted, total) : []),
  ];
}
