import { AMOUNT_PLACES, type AmountPlace } from "../../forms/evaluation/department-indicators/amount-places";
import type { DepartmentAmount, DepartmentIndicator, RateFormula } from "../../forms/evaluation/department-indicators/department-indicator";
import { departmentIndicatorOf } from "../../recognition/department-indicator";
import type { Form, FormColumn, FormPanel, FormRow } from "../../recognition/form";
import { evaluate, type CellLookup } from "../../relations/evaluate";
import { readFigure } from "../../relations/figure";
import type { Operand, Relation } from "../../relations/relation";
import { exactTerm, naming, operand, termAt } from "../terms";
import type { UncheckedTie } from "../tie-relations";
import { columnInRole, indicatorItems } from "./indicator-context";

interface Department {
  readonly forms: readonly Form[];
  readonly form: Form;
  readonly formIndex: number;
  readonly panel: FormPanel;
  readonly actual: FormColumn;
  readonly cells: CellLookup;
}

interface FoundAmount {
  readonly form: Form;
  readonly index: number;
  readonly term: Operand;
}

function amountAt({ forms, form: own, cells }: Department, place: AmountPlace): FoundAmount[] {
  const candidates = place.form === "own" ? [own] : forms.filter(({ kind }) => kind === place.form);
  const [form] = candidates;
  // Of several tables of one kind nobody can tell which is meant.
  if (!form || candidates.length > 1) return [];
  const panel = form.panels.find(({ role }) => role === place.panel);
  const [row, column] = [panel?.rows.find(({ role }) => role === place.row), panel && columnInRole(panel, place.column)];
  if (!row || !column) return [];
  const term = termAt(form, column, row);
  return readFigure(cells(term.cell), term).state === "number" ? [{ form, index: forms.indexOf(form), term }] : [];
}

/** All places where both amounts of a formula stand in one unit; formulas of more than two amounts have no relation of their kind. */
function quotients(department: Department, { numerator, denominator }: RateFormula): { readonly top: FoundAmount; readonly base: FoundAmount }[] {
  const [one, ...moreAbove] = numerator;
  const [other, ...moreBelow] = denominator;
  if (!one || !other || moreAbove.length + moreBelow.length > 0) return [];
  const found = ([amount]: readonly [DepartmentAmount, 1 | -1]) => AMOUNT_PLACES.filter((place) => place.amount === amount).flatMap((place) => amountAt(department, place));
  return found(one).flatMap((top) => found(other).flatMap((base) => (top.form.unit !== null && top.form.unit === base.form.unit ? [{ top, base }] : [])));
}

function relationsOf(department: Department, indicator: DepartmentIndicator, row: FormRow): Relation[] {
  const { form, formIndex, panel, actual } = department;
  return indicator.formulas.flatMap((formula) =>
    quotients(department, formula).map(({ top, base }) => ({
      id: `${form.key}/department-indicator/${indicator.id}/${row.key}/${actual.role}`,
      kind: "ratio" as const, forms: [...new Set([formIndex, top.index, base.index])],
      target: { ...exactTerm(form, { row: row.row, column: actual.column }, "rate"), exact: false },
      operands: [operand(top.term, "numerator"), operand(base.term, "denominator")],
      basis: `${formula.text}；${indicator.source}`, name: naming(panel, row, actual), derived: false,
    })),
  );
}

/**
 * The rate of an indicator by the formula in use that it follows. Where it follows none of those whose amounts are at hand it is
 * called wrong only if all formulas in use could be tried; else it is listed as not checked.
 */
function checkOf(department: Department, indicator: DepartmentIndicator, row: FormRow): { relation?: Relation; unchecked?: UncheckedTie } {
  const { cells, formIndex, form, actual } = department;
  const written = readFigure(cells({ sheet: form.sheet, row: row.row, column: actual.column }), { reading: "rate", decimals: 0, exact: false });
  if (written.state !== "number") return {};
  const all = relationsOf(department, indicator, row);
  const holding = all.find((relation) => {
    const verdict = evaluate(relation, cells);
    return verdict?.code === "holds" || verdict?.code === "tail";
  });
  if (holding) return { relation: holding };
  const tried = new Set(all.map(({ basis }) => basis));
  const [first] = all;
  const isCertain = indicator.toConfirm.includes("formula") ? false : tried.size === indicator.formulas.length;
  return first && isCertain ? { relation: first } : { unchecked: { rule: `department-indicator/${indicator.id}`, forms: [formIndex], code: first ? "wider-scope" : "no-counterpart" } };
}

/** The rates of common indicators of departments, against the amounts in the form's own block of funds and in the workbook's tables. */
export function departmentIndicatorRelations(forms: readonly Form[], cells: CellLookup): { readonly relations: Relation[]; readonly unchecked: UncheckedTie[] } {
  const checks = forms.flatMap((form, formIndex) => {
    const panel = form.panels.find(({ role }) => role === "indicators");
    const actual = panel && columnInRole(panel, "actual");
    if (form.kind !== "overall-self-evaluation" || !panel || !actual) return [];
    return indicatorItems(panel).flatMap((row) => {
      const indicator = departmentIndicatorOf(row.label);
      return indicator ? [checkOf({ forms, form, formIndex, panel, actual, cells }, indicator, row)] : [];
    });
  });
  return { relations: checks.flatMap(({ relation }) => relation ?? []), unchecked: checks.flatMap(({ unchecked }) => unchecked ?? []) };
}
