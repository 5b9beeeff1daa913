import { PERFORMANCE_TARGET_BASIS } from "../../forms/evaluation/self-evaluation";
import { unitFactor } from "../../sheet/unit";
import type { Form } from "../../recognition/form";
import type { Relation, Term } from "../../relations/relation";
import type { CellAddress } from "../../sheet/address";
import { operand } from "../terms";

/** Declarations are made to the hundredth of 万元: `261万元` is 261.00. */
const DECLARED_DECIMALS = 2;

export function fieldTerm(form: Form, cell: CellAddress, reading: Term["reading"] = "amount"): Term {
  const exact = form.unit === "元";
  return { cell: { sheet: form.sheet, row: cell.row, column: cell.column }, reading, decimals: DECLARED_DECIMALS, exact };
}

/** The relations within a declaration of performance targets. */
export function targetRelations(form: Form, formIndex: number): Relation[] {
  const { fields } = form;
  const relations: Relation[] = [];
  const total = fields["totalFunds"];
  const parts = ["basic", "projectSpending", "fiscal", "otherFunds"].flatMap((role) => fields[role] ?? []);
  const shared = { forms: [formIndex], basis: PERFORMANCE_TARGET_BASIS };
  if (total && parts.length > 0) {
    relations.push({
      ...shared, id: `${form.key}/fund-total`, kind: "sum", derived: true,
      target: fieldTerm(form, total), operands: parts.map((cell) => operand(fieldTerm(form, cell))),
      name: { row: "资金总额", column: "" },
    });
  }
  // The text states its own unit, so it is read in 万元.
  const stated = fields["budget"] ?? total;
  const cost = fields["cost"];
  if (cost && stated && form.unit) {
    relations.push({
      ...shared, id: `${form.key}/cost-text`, kind: "equality", derived: false,
      basis: "成本指标写明的金额应与申报的预算金额一致",
      target: fieldTerm(form, cost, "amount-in-text"),
      operands: [operand(fieldTerm(form, stated), "addend", unitFactor(form.unit, "万元"))],
      name: { row: "成本指标", column: "" },
    });
  }
  return relations;
}
