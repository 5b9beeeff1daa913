import { EXECUTION_INDICATOR } from "../../forms/evaluation/indicator-block";
import { add, decimal, equals, isZero, ZERO, type Decimal } from "../../number/decimal";
import type { FormColumn, FormPanel, FormRow } from "../../recognition/form";
import { readFigure } from "../../relations/figure";
import type { Relation } from "../../relations/relation";
import { labelStem, normalizeLabel } from "../../sheet/label";
import { exactTerm, operand } from "../terms";
import { fundOf, fundPoints } from "./fund-relations";
import { indicatorItems, indicatorRelation, indicatorTerm, type Indicators } from "./indicator-context";

/** What all points of an evaluation make. */
export const FULL_POINTS = decimal(100);

/** The indicator row that repeats the execution rate of the fund block. */
export function executionRow(panel: FormPanel): FormRow | undefined {
  return indicatorItems(panel).find(({ label }) => EXECUTION_INDICATOR.test(labelStem(normalizeLabel(label))));
}

/** The sum of the points of all indicators; undefined where one cannot be read. */
export function pointsOf(block: Indicators, points: FormColumn, rows: readonly FormRow[]): Decimal | undefined {
  let sum = ZERO;
  for (const row of rows) {
    const term = indicatorTerm(block, points, row);
    const figure = readFigure(block.cells(term.cell), term);
    if (figure.state === "number") sum = add(sum, figure.shown);
    else if (figure.state !== "blank") return undefined;
  }
  return sum;
}

/**
 * The points of the fund block count as long as the indicators leave room for them: some forms give their indicators all
 * 100 points and the execution rate none of them.
 */
export function fundCounts(block: Indicators, points: FormColumn | undefined, total: FormRow | undefined): boolean {
  if (executionRow(block.panel)) return false;
  if (!points) return true;
  const all = pointsOf(block, points, indicatorItems(block.panel));
  const stated = total ? pointsOf(block, points, [total]) : undefined;
  const full = stated && !isZero(stated) ? stated : FULL_POINTS;
  return !all || !equals(all, full);
}

/** G1: all points together are the total row's, and the total row's are 100. */
export function pointsTotal(block: Indicators, points: FormColumn, total: FormRow | undefined): Relation[] {
  const { form, panel } = block;
  const fund = fundOf(form);
  const fundTerm = fund && fundCounts(block, points, total) ? fundPoints(form, fund.panel, fund.total) : undefined;
  const operands = [...(fundTerm ? [operand(fundTerm)] : []), ...indicatorItems(panel).map((row) => operand(indicatorTerm(block, points, row)))];
  if (!total) {
    const [first] = panel.rows;
    if (!first) return [];
    // Without a total row the header of the points stands for the 100 that they must make.
    const made = indicatorRelation(block, {
      kind: "weights", rule: "points-total", key: "total", row: { ...first, label: "" }, column: points,
      target: exactTerm(form, points.header, "points-in-label"), operands, derived: false,
    });
    return [{ ...made, mayBeCut: true, fixedTotal: FULL_POINTS }];
  }
  return [
    indicatorRelation(block, {
      kind: "weights", rule: "points-total", key: "total", row: total, column: points,
      target: indicatorTerm(block, points, total), operands, derived: false,
    }),
  ];
}
