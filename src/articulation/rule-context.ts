import type { ColumnContent, TableSpec } from "../forms/form-spec";
import type { Form, FormColumn, FormPanel, FormRow } from "../recognition/form";
import type { Operand, Relation, RelationKind, Term } from "../relations/relation";
import { NOT_ADDED } from "../recognition/not-added";
import { columnKey, naming } from "./terms";

/** What a rule of a form is given to make relations from. */
export interface RuleContext {
  readonly form: Form;
  readonly formIndex: number;
  readonly spec: TableSpec;
  readonly basis: string;
}

/** The parts of a relation that differ from rule to rule. */
export interface RelationDraft {
  readonly kind: RelationKind;
  readonly rule: string;
  readonly panel: FormPanel;
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly target: Term;
  readonly operands: readonly Operand[];
  readonly unknownParts?: boolean;
  readonly derived?: boolean;
}

export function relationOf(context: RuleContext, draft: RelationDraft): Relation {
  const { form, formIndex, basis } = context;
  const { kind, rule, panel, row, column, target, operands } = draft;
  const relation: Relation = {
    id: `${form.key}/${rule}/${panel.role}/${row.key}/${columnKey(column)}`,
    kind,
    forms: [formIndex],
    target,
    operands,
    basis,
    name: naming(panel, row, column),
    derived: draft.derived ?? true,
  };
  return draft.unknownParts ? { ...relation, unknownParts: true } : relation;
}

const holding = new WeakMap<TableSpec, ReadonlyMap<string, ColumnContent>>();

/** What the columns of a table hold, by role; made once for each specification. */
export function contentOf(spec: TableSpec, role: string): ColumnContent | undefined {
  let known = holding.get(spec);
  if (!known) {
    known = new Map(spec.panels.flatMap(({ columns }) => columns.map((column) => [column.role, column.holds] as const)));
    holding.set(spec, known);
  }
  return known.get(role);
}

/** Columns of money or other figures that are added up; a column without any figure has nothing to add. */
export function amountColumns(context: RuleContext, panel: FormPanel): FormColumn[] {
  return panel.columns.filter(({ role, path, isBlank }) => {
    if (isBlank) return false;
    const holds = contentOf(context.spec, role);
    return holds ? holds === "amount" : !NOT_ADDED.test(path.at(-1) ?? "");
  });
}
