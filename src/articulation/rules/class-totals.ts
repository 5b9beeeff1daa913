import type { ClassTotals } from "../../forms/form-spec";
import type { Relation } from "../../relations/relation";
import { relationOf, type RuleContext } from "../rule-context";
import { operand, termAt } from "../terms";

/** A named row is the total of economic classes, wherever among the panels they stand. */
export function classTotals(context: RuleContext, rule: ClassTotals): Relation[] {
  const { form } = context;
  const classes = form.panels.flatMap((panel) =>
    panel.rows.flatMap((row) => {
      const column = panel.columns.find(({ role }) => role === "amount");
      return column && row.code !== undefined && rule.classes.includes(row.code) ? [{ column, row }] : [];
    }),
  );
  if (classes.length === 0) return [];
  return form.panels.flatMap((panel) => {
    const row = panel.rows.find(({ role }) => role === rule.target);
    const column = panel.columns.find(({ role }) => role === "amount");
    if (!row || !column) return [];
    return [
      relationOf(context, {
        kind: "sum", rule: "class-totals", panel, row, column,
        target: termAt(form, column, row),
        operands: classes.map((part) => operand(termAt(form, part.column, part.row))),
      }),
    ];
  });
}
