import type { RuleSpec } from "../forms/form-spec";
import type { Relation } from "../relations/relation";
import type { RuleContext } from "./rule-context";
import { classTotals } from "./rules/class-totals";
import { codeHierarchy } from "./rules/code-hierarchy";
import { columnRatio } from "./rules/column-ratio";
import { columnSum } from "./rules/column-sum";
import { headerTotals } from "./rules/header-totals";
import { listTotal } from "./rules/list-total";
import { outline } from "./rules/outline";
import { panelsEqual } from "./rules/panels-equal";
import { rowsSum } from "./rules/rows-sum";

function relationsOfRule(context: RuleContext, rule: RuleSpec): Relation[] {
  switch (rule.rule) {
    case "rows-sum": return rowsSum(context, rule);
    case "outline": return outline(context);
    case "header-totals": return headerTotals(context);
    case "code-hierarchy": return codeHierarchy(context);
    case "list-total": return listTotal(context);
    case "column-ratio": return columnRatio(context, rule);
    case "column-sum": return columnSum(context, rule);
    case "panels-equal": return panelsEqual(context, rule);
    case "class-totals": return classTotals(context, rule);
  }
}

/** All relations within one table. `concat` puts long lists together far faster than `flatMap`. */
export function tableRelations(context: RuleContext): Relation[] {
  return ([] as Relation[]).concat(...context.spec.rules.map((rule) => relationsOfRule(context, rule)));
}
