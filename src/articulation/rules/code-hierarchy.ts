import type { FormPanel, FormRow } from "../../recognition/form";
import type { Relation } from "../../relations/relation";
import { amountColumns, relationOf, type RuleContext } from "../rule-context";
import { amountsIn } from "../terms";

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
    const known = children.get(row.parent);
    if (known) known.push(row);
    else children.set(row.parent, [row]);
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

function hasRepeatedCodes({ rows }: FormPanel): boolean {
  const seen = new Set<string>();
  return rows.some(({ code }) => code !== undefined && (seen.has(code) || !seen.add(code)));
}

/** 类 = Σ款, 款 = Σ项, 合计 = Σ类, in every amount column. Codes that stand twice belong to several bodies: not checked. */
export function codeHierarchy(context: RuleContext): Relation[] {
  const { form } = context;
  const relations: Relation[] = [];
  for (const panel of form.panels) {
    if (hasRepeatedCodes(panel)) continue;
    const totals = totalsOf(panel);
    for (const column of amountColumns(context, panel)) {
      const amountOf = amountsIn(form, column);
      for (const { kind, target, parts } of totals) {
        relations.push(relationOf(context, { kind, rule: "code-hierarchy", panel, row: target, column, target: amountOf(target), operands: parts.map(amountOf) }));
      }
    }
  }
  return relations;
}
