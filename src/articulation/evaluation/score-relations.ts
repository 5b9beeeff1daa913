import { SELF_EVALUATION_BASIS } from "../../forms/evaluation/self-evaluation";
import type { Form } from "../../recognition/form";
import type { Operand, OperandRole, Relation } from "../../relations/relation";
import type { Scored } from "../../relations/scored";
import type { CellReference } from "../../sheet/address";
import { exactTerm, naming, operand } from "../terms";
import type { ScoredIndicator } from "./indicator-scores";

type Computed = Extract<ScoredIndicator["score"], { kind: "computed" }>;

/** The texts that the score follows from; their words are read where the score is worked out. */
function textOperand(form: Form, cell: CellReference | undefined, role: OperandRole): Operand[] {
  return cell ? [operand(exactTerm(form, cell, "words"), role)] : [];
}

/**
 * Full points are a rule's, but people may take some off: for a target set too low, for a reason that they give, and for dates,
 * for which no national rule was found. What only some places score by may come out otherwise anywhere else.
 */
function mayDiffer({ isExplained }: ScoredIndicator, { working, exceeded }: Computed): Scored["mayDiffer"] {
  if (working.rule === "local") return "either";
  const isLowerLawful = working.method === "full" && (exceeded !== null || isExplained || working.rule === "deadline");
  return isLowerLawful ? "lower" : "no";
}

function scoredOf(indicator: ScoredIndicator): Scored | null {
  const { score } = indicator;
  return score.kind === "computed" ? { working: score.working, candidates: score.candidates, mayDiffer: mayDiffer(indicator, score) } : null;
}

/** The scores that rules give: one relation for each indicator that is not a matter of judgement. `basis` is the profile's source. */
export function scoreRelations(forms: readonly Form[], indicators: readonly ScoredIndicator[], basis: string): Relation[] {
  return indicators.flatMap((indicator): Relation[] => {
    const { form: formIndex, row, cells } = indicator;
    const form = forms[formIndex];
    const panel = form?.panels.find(({ role }) => role === "indicators");
    const column = panel?.columns.find(({ role }) => role === "score");
    const scored = scoredOf(indicator);
    if (!form || !panel || !column || !cells.score || !scored) return [];
    const isInverse = scored.working.method === "inverse-ratio";
    return [{
      id: `${form.key}/indicator-score/indicators/${row.key}/score`,
      kind: "score", forms: [formIndex], target: exactTerm(form, cells.score),
      operands: [
        ...textOperand(form, cells.actual, isInverse ? "denominator" : "numerator"),
        ...textOperand(form, cells.target, isInverse ? "numerator" : "denominator"),
        ...(cells.points ? [operand(exactTerm(form, cells.points), "points")] : []),
      ],
      basis: `${SELF_EVALUATION_BASIS}；评分规则：${basis}`,
      name: naming(panel, row, column),
      scored,
      // Where the form has a coefficient, the score is its product with the points, and only the coefficient is a person's.
      derived: !panel.columns.some(({ role }) => role === "coefficient"),
    }];
  });
}
