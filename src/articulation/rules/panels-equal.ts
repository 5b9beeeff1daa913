import type { PanelsEqual } from "../../forms/form-spec";
import type { Relation } from "../../relations/relation";
import { relationOf, type RuleContext } from "../rule-context";
import { operand, termAt } from "../terms";

/** A row of the second panel must agree with the row of the first: 收入总计 = 支出总计. */
export function panelsEqual(context: RuleContext, rule: PanelsEqual): Relation[] {
  const { form } = context;
  const sides = form.panels.flatMap((panel) => {
    const row = panel.rows.find(({ role }) => role === rule.row);
    const column = panel.columns.find(({ role }) => role === rule.column);
    return row && column ? [{ panel, row, column }] : [];
  });
  const [first, second] = sides;
  if (!first || !second) return [];
  return [
    relationOf(context, {
      kind: "equality", rule: "panels-equal", panel: second.panel, row: second.row, column: second.column,
      target: termAt(form, second.column, second.row),
      operands: [operand(termAt(form, first.column, first.row))],
      derived: false,
    }),
  ];
}
