import type { FormPanel, FormRow } from "../../recognition/form";
import type { Relation } from "../../relations/relation";
import { amountColumns, relationOf, type RuleContext } from "../rule-context";
import { operand, termAt } from "../terms";

interface RowTotal {
  readonly kind: "hierarchy" | "sum";
  readonly target: FormRow;
  readonly parts: readonly FormRow[];
}

function totalsOf(panel: FormPanel): RowTotal[] {
  const totals: RowTotal[] = [];
  const children = new Map<number, FormRow[]>();
  for (const row of panel.rows) {
    if (row.code === undefined || row.parent === undefined) continue;
    children.set(row.parent, [...(children.get(row.parent) ?? []), row]);
  }
  for (const [index, parts] of children) {
    const target = panel.rows[index];
    if (target) totals.push({ kind: "hierarchy", target, parts });
  }
  const total = panel.rows.find(({ role }) => role === "total");
  const roots = panel.rows.filter(({ code, parent }) => code !== undefined && parent === undefined);
  if (total && roots.length > 0) totals.push({ kind: "sum", target: total, parts: roots });
  return totals;
}

function hasRepeatedCodes(panel: FormPanel): boolean {
  const codes = panel.rows.flatMap(({ code }) => (code === undefined ? [] : [code]));
  return new Set(codes).size < codes.length;
}

/** 类 = Σ款, 款 = Σ项, 合计 = Σ类, in every amount column. Codes that stand twice belong to several bodies: not checked. */
export function codeHierarchy(context: RuleContext): Relation[] {
  const { form } = context;
  return form.panels.flatMap((panel) => {
    if (hasRepeatedCodes(panel)) return [];
    const totals = totalsOf(panel);
    return amountColumns(context, panel).flatMap((column) =>
      totals.map(({ kind, target, parts }) =>
        relationOf(context, {
          kind, rule: "code-hierarchy", panel, row: target, column,
          target: termAt(form, column, target),
          operands: parts.map((row) => operand(termAt(form, column, row))),
        }),
      ),
    );
  });
}
