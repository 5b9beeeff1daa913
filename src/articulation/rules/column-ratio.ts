import type { ColumnRatio } from "../../forms/form-spec";
import type { Relation } from "../../relations/relation";
import { relationOf, type RuleContext } from "../rule-context";
import { operand, termAt } from "../terms";

/** On every row a rate is one column divided by another. */
export function columnRatio(context: RuleContext, rule: ColumnRatio): Relation[] {
  const { form } = context;
  return form.panels.flatMap((panel) => {
    const inRole = (role: string) => panel.columns.find((column) => column.role === role);
    const target = inRole(rule.target);
    const numerator = inRole(rule.numerator);
    const denominator = rule.denominator.map(inRole).find(Boolean);
    if (!target || !numerator || !denominator) return [];
    return panel.rows.filter(({ isBlank }) => !isBlank).map((row) =>
      relationOf(context, {
        kind: "ratio", rule: "column-ratio", panel, row, column: target,
        target: termAt(form, target, row, "rate"),
        operands: [
          operand(termAt(form, numerator, row), "numerator"),
          operand(termAt(form, denominator, row), "denominator"),
        ],
      }),
    );
  });
}
