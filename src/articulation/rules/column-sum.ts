import { decimal } from "../../number/decimal";
import type { ColumnSum } from "../../forms/form-spec";
import type { Relation } from "../../relations/relation";
import { relationOf, type RuleContext } from "../rule-context";
import { operand, termAt } from "../terms";

/** On every row a column is other columns added and taken away. */
export function columnSum(context: RuleContext, rule: ColumnSum): Relation[] {
  const { form } = context;
  return form.panels.flatMap((panel) => {
    const inRole = (wanted: string) => panel.columns.find(({ role }) => role === wanted);
    const target = inRole(rule.target);
    const parts = rule.parts.map(([role, factor]) => ({ column: inRole(role), factor: decimal(factor) }));
    if (!target || parts.some(({ column }) => !column)) return [];
    return panel.rows.filter(({ isBlank }) => !isBlank).map((row) =>
      relationOf(context, {
        kind: rule.kind, rule: "column-sum", panel, row, column: target,
        target: termAt(form, target, row),
        operands: parts.flatMap(({ column, factor }) => (column ? [operand(termAt(form, column, row), "addend", factor)] : [])),
      }),
    );
  });
}
