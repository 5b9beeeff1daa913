import type { RowsSum } from "../../forms/form-spec";
import type { Relation } from "../../relations/relation";
import { amountColumns, relationOf, type RuleContext } from "../rule-context";
import { operand, termAt } from "../terms";

/** A named row is the total of other named rows, in every amount column. */
export function rowsSum(context: RuleContext, rule: RowsSum): Relation[] {
  const { form } = context;
  return form.panels.flatMap((panel) => {
    if (rule.panel !== undefined && panel.role !== rule.panel) return [];
    const target = panel.rows.find(({ role }) => role === rule.target);
    const parts = panel.rows.filter(({ role }) => role !== undefined && rule.parts.includes(role));
    if (!target || parts.length === 0) return [];
    return amountColumns(context, panel).map((column) =>
      relationOf(context, {
        kind: "sum", rule: "rows-sum", panel, row: target, column,
        target: termAt(form, column, target),
        operands: parts.map((row) => operand(termAt(form, column, row))),
      }),
    );
  });
}
