import type { FormKind } from "../forms/form-kind";
import { BUDGET_TIES } from "../forms/ties/budget-ties";
import { FINAL_TIES } from "../forms/ties/final-ties";
import type { TieEnd, TieSpec } from "../forms/ties/tie-spec";
import { decimal, multiply, type Decimal } from "../number/decimal";
import { readNumbering } from "../recognition/numbering";
import type { Form, FormColumn, FormPanel, FormRow } from "../recognition/form";
import type { Operand, Relation } from "../relations/relation";
import type { NotCheckedCode } from "../relations/verdict";
import { labelStem, normalizeLabel } from "../sheet/label";
import { unitFactor } from "../sheet/unit";
import { LEAST_CONFIDENCE_FOR_TIES } from "./tie-confidence";
import { naming, operand, termAt } from "./terms";

/** A tie that could not be made although both of its forms are there. */
export interface UncheckedTie {
  readonly rule: string;
  readonly forms: readonly number[];
  readonly code: NotCheckedCode;
}

/** Says whether a condition of a tie is met; undefined when it cannot be told. */
export type ConditionCheck = (condition: NonNullable<TieSpec["when"]>) => boolean;

interface Place {
  readonly form: Form;
  readonly formIndex: number;
  readonly panel: FormPanel;
  readonly column: FormColumn;
  readonly row: FormRow;
  /** The column may cover more than the tie speaks of. */
  readonly isWider: boolean;
}

const CLASS_CODE = /^\d{3}$/;

/** A functional class by name, whatever its numbering: `八、社会保障和就业支出`. */
export function className(label: string): string {
  return labelStem(readNumbering(normalizeLabel(label)).text).replace(/支出支出$/, "支出");
}

class TieBuilder {
  readonly relations: Relation[] = [];
  readonly unchecked: UncheckedTie[] = [];
  /** The forms that are sure enough to be tied. */
  readonly #byKind = new Map<FormKind, number[]>();

  constructor(
    private readonly forms: readonly Form[],
    private readonly holds: ConditionCheck,
  ) {
    for (const [index, { kind, confidence }] of forms.entries()) {
      if (confidence < LEAST_CONFIDENCE_FOR_TIES) continue;
      const known = this.#byKind.get(kind);
      if (known) known.push(index);
      else this.#byKind.set(kind, [index]);
    }
  }

  build(tie: TieSpec): void {
    const ends = [tie.target, ...tie.parts];
    const kinds = [...new Set(ends.map(({ form }) => form))];
    const found = kinds.map((kind) => this.#indicesOf(kind));
    if (found.some((indices) => indices.length === 0)) return;
    if (found.some((indices) => indices.length > 1)) {
      this.unchecked.push({ rule: tie.id, forms: found.flat(), code: "duplicate-forms" });
      return;
    }
    const forms = found.flat();
    if (forms.some((index) => this.forms[index]?.unit === null)) {
      this.unchecked.push({ rule: tie.id, forms, code: "unit-unknown" });
      return;
    }
    if (tie.when && !this.holds(tie.when)) {
      this.unchecked.push({ rule: tie.id, forms, code: "carried-over" });
      return;
    }
    const indexOf = (kind: FormKind) => forms[kinds.indexOf(kind)] ?? -1;
    const parts = tie.parts.map((part) => ({ part, places: this.#places(part, indexOf(part.form)) }));
    for (const [key, target] of this.#places(tie.target, indexOf(tie.target.form))) this.#tie(tie, key, target, parts);
  }

  #indicesOf(kind: FormKind): readonly number[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** The rows that an end of a tie stands for, by the key that both ends share. */
  #places(end: TieEnd, formIndex: number): Map<string, Place> {
    const places = new Map<string, Place>();
    const form = this.forms[formIndex];
    for (const panel of form?.panels ?? []) {
      if (!form || (end.panel !== undefined && panel.role !== end.panel)) continue;
      const inRole = (role: string | undefined) => panel.columns.find((found) => found.role === role);
      const own = end.columns.map(inRole).find(Boolean);
      const column = own ?? inRole(end.widerColumn?.role);
      if (!column) continue;
      for (const row of rowsOf(end, panel)) {
        const key = keyOf(end, row);
        if (!places.has(key)) places.set(key, { form, formIndex, panel, column, row, isWider: !own && !isUnder(panel, row, end.widerColumn?.exceptUnder) });
      }
    }
    return places;
  }

  #tie(tie: TieSpec, key: string, target: Place, parts: readonly { part: TieEnd; places: ReadonlyMap<string, Place> }[]): void {
    const operands: Operand[] = [];
    const forms = new Set([target.formIndex]);
    let first = true;
    let isWider = false;
    for (const { part, places } of parts) {
      const place = places.get("each" in part.row ? key : "");
      // Without its first part there is nothing to tie to; the further ones are taken away only where they exist.
      if (!place && first) return;
      first = false;
      if (!place) continue;
      forms.add(place.formIndex);
      isWider ||= place.isWider;
      operands.push(operand(termAt(place.form, place.column, place.row), "addend", this.#factor(place.form, target.form, part.factor ?? 1)));
    }
    this.relations.push({
      id: key === "" ? tie.id : `${tie.id}/${target.row.code ?? key}`,
      kind: operands.length === 1 ? "equality" : "sum",
      forms: [...forms],
      target: termAt(target.form, target.column, target.row),
      operands,
      basis: tie.basis,
      name: naming(target.panel, target.row, target.column),
      derived: false,
      ...(tie.targetMayExceed && { targetMayExceed: true }),
      ...(isWider && { targetMayFallShort: true }),
    });
  }

  #factor(from: Form, to: Form, sign: 1 | -1): Decimal {
    return from.unit && to.unit ? multiply(unitFactor(from.unit, to.unit), decimal(sign)) : decimal(sign);
  }
}

function isUnder(panel: FormPanel, row: FormRow, role: string | undefined): boolean {
  return row.parent !== undefined && panel.rows[row.parent]?.role === role;
}

function rowsOf({ row: selector }: TieEnd, panel: FormPanel): FormRow[] {
  if ("role" in selector) {
    const found = selector.role === "first" ? panel.rows[0] : panel.rows.find(({ role }) => role === selector.role);
    return found ? [found] : [];
  }
  if ("code" in selector) return panel.rows.filter(({ code }) => code === selector.code).slice(0, 1);
  if (selector.each === "code") return uniqueCodes(panel.rows.filter(({ code }) => code !== undefined));
  const named = panel.rows.filter(({ code, role, ofWhich }) => (code === undefined || CLASS_CODE.test(code)) && !role && !ofWhich);
  return named;
}

function uniqueCodes(rows: FormRow[]): FormRow[] {
  const seen = new Map<string | undefined, number>();
  for (const { code } of rows) seen.set(code, (seen.get(code) ?? 0) + 1);
  return rows.filter(({ code }) => seen.get(code) === 1);
}

/** What rows of both ends have in common: a code, the name of a class, or nothing where one row is named. */
function keyOf({ row: selector }: TieEnd, row: FormRow): string {
  if (!("each" in selector)) return "";
  return selector.each === "code" ? (row.code ?? "") : className(row.label);
}

/** All ties between tables that the workbook has both ends of. */
export function tieRelations(
  forms: readonly Form[],
  holds: ConditionCheck,
): { readonly relations: Relation[]; readonly unchecked: UncheckedTie[] } {
  const builder = new TieBuilder(forms, holds);
  for (const tie of [...BUDGET_TIES, ...FINAL_TIES]) builder.build(tie);
  return builder;
}
