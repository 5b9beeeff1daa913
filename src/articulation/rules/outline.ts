import { isTotalRole } from "../../recognition/outline";
import type { FormPanel, FormRow } from "../../recognition/form";
import type { Relation } from "../../relations/relation";
import { amountColumns, relationOf, type RuleContext } from "../rule-context";
import { amountsIn } from "../terms";

interface RowTotal {
  readonly target: FormRow;
  readonly parts: readonly FormRow[];
}

function childrenTotals(panel: FormPanel): RowTotal[] {
  const children = new Map<number, FormRow[]>();
  for (const row of panel.rows) {
    if (row.parent === undefined || row.ofWhich) continue;
    const known = children.get(row.parent);
    if (known) known.push(row);
    else children.set(row.parent, [row]);
  }
  return panel.rows.flatMap((target, index) => {
    const parts = children.get(index);
    return parts ? [{ target, parts }] : [];
  });
}

/** 本年合计 = what stands above it; 总计 = 本年合计 + what stands between; either may come first. */
function blockTotals(panel: FormPanel): RowTotal[] {
  const outermost = panel.rows.filter(({ parent, ofWhich }) => parent === undefined && !ofWhich);
  const at = (role: string) => outermost.findIndex((row) => row.role === role);
  const year = at("yearTotal");
  const grand = at("grandTotal");
  const isItem = (row: FormRow) => !isTotalRole(row.role);
  const totals: RowTotal[] = [];
  const yearRow = outermost[year];
  if (yearRow) {
    const above = outermost.slice(0, year).filter(isItem);
    if (above.length > 0) totals.push({ target: yearRow, parts: above });
  }
  const grandRow = outermost[grand];
  if (grandRow) {
    // A grand total at the head of the panel is made of what follows.
    const from = yearRow ? year : 0;
    const between = grand > from ? outermost.slice(from, grand) : outermost.slice(grand + 1);
    const parts = between.filter((row) => isItem(row) || row === yearRow);
    if (parts.length > 0) totals.push({ target: grandRow, parts });
  }
  return totals;
}

/** Sub-totals and totals of a panel as the numbering of its labels gives them. */
export function outline(context: RuleContext): Relation[] {
  const { form } = context;
  return form.panels.flatMap((panel) => {
    const totals = [...childrenTotals(panel), ...blockTotals(panel)];
    return amountColumns(context, panel).flatMap((column) => {
      const amountOf = amountsIn(form, column);
      return totals.map(({ target, parts }) =>
        relationOf(context, { kind: "sum", rule: "outline", panel, row: target, column, target: amountOf(target), operands: parts.map(amountOf) }),
      );
    });
  });
}
