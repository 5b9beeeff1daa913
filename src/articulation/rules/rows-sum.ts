import type { RowsSum } from "../../forms/form-spec";
import type { Relation } from "../../relations/relation";
import { amountColumns, relationOf, type RuleContext } from "../rule-context";
import { amountsIn } from "../terms";

/** A named row is the total of other named rows, in every amount column. */
export function rowsSum(context: RuleContext, rule: RowsSum): Relation[] {
  const { form } = context;
  return form.panels.flatMap((panel) => {
    if (rule.panel !== undefined && panel.role !== rule.panel) return [];
    const target = panel.rows.find(({ role }) => role === rule.target);
    const parts = panel.rows.filter(({ role }) => role !== undefined && rule.parts.includes(role));
    if (!target || parts.length === 0) return [];
    return amountColumns(context, panel).map((column) => {
      const amountOf = amountsIn(form, column);
      return relationOf(context, { kind: "sum", rule: "rows-sum", panel, row: target, column, target: amountOf(target), operands: parts.map(amountOf) });
    });
  });
}
