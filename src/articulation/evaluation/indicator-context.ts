import type { Form, FormColumn, FormPanel, FormRow } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import type { Operand, Relation, RelationKind, Term } from "../../relations/relation";
import { exactTerm, naming } from "../terms";

/** A block of indicators with what is needed to make relations from it. */
export interface Indicators {
  readonly form: Form;
  readonly cells: CellLookup;
  readonly formIndex: number;
  readonly panel: FormPanel;
  readonly basis: string;
}

/** The parts of a relation that differ from rule to rule. */
export interface IndicatorDraft {
  readonly kind: RelationKind;
  readonly rule: string;
  readonly key: string;
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly target: Term;
  readonly operands: readonly Operand[];
  readonly derived: boolean;
}

export function indicatorRelation(block: Indicators, draft: IndicatorDraft): Relation {
  const { kind, rule, key, row, column, target, operands, derived } = draft;
  return {
    id: `${block.form.key}/${rule}/indicators/${key}/${column.role}`,
    kind, forms: [block.formIndex], target, operands, basis: block.basis, name: naming(block.panel, row, column), derived,
  };
}

export function indicatorTerm(block: Indicators, column: FormColumn, row: FormRow): Term {
  return exactTerm(block.form, { row: row.row, column: row.moved?.[column.role] ?? column.column });
}

/** Rows of indicators, without totals and sub-totals. */
export function indicatorItems(panel: FormPanel): FormRow[] {
  return panel.rows.filter(({ role }) => role === undefined);
}

export function columnInRole({ columns }: FormPanel, role: string): FormColumn | undefined {
  return columns.find((column) => column.role === role);
}
