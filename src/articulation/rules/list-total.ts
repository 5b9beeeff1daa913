import type { Relation } from "../../relations/relation";
import { amountColumns, contentOf, relationOf, type RuleContext } from "../rule-context";
import { amountsIn } from "../terms";

/** The total row is the total of all other rows. */
export function listTotal(context: RuleContext): Relation[] {
  const { form, spec } = context;
  return form.panels.flatMap((panel) => {
    const total = panel.rows.find(({ role }) => role === "total");
    const items = panel.rows.filter((row) => row !== total && row.parent === undefined && !row.ofWhich);
    if (!total || items.length === 0) return [];
    return amountColumns(context, panel)
      .filter(({ role }) => contentOf(spec, role) === "amount")
      .map((column) => {
        const amountOf = amountsIn(form, column);
        return relationOf(context, { kind: "sum", rule: "list-total", panel, row: total, column, target: amountOf(total), operands: items.map(amountOf) });
      });
  });
}
