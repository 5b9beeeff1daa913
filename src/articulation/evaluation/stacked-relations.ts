import { STACKED_BASIS, STACKED_BLOCKS, STACKED_TIES } from "../../forms/evaluation/stacked-blocks";
import { decimal } from "../../number/decimal";
import type { Form, FormColumn, FormPanel, FormRow } from "../../recognition/form";
import type { Operand, Relation, RelationKind } from "../../relations/relation";
import { naming, operand, termAt } from "../terms";
import { columnInRole } from "./indicator-context";

interface Place {
  readonly panel: FormPanel;
  readonly row: FormRow;
  readonly column: FormColumn;
}

/** The figure of a role in a block: of a list its total. */
function placeIn(form: Form, block: string, role: string): Place | undefined {
  const panel = form.panels.find((candidate) => candidate.role === block);
  const column = panel && columnInRole(panel, role);
  const [row] = panel?.rows ?? [];
  return panel && column && row ? { panel, row, column } : undefined;
}

function made(form: Form, formIndex: number, kind: RelationKind, rule: string, { panel, row, column }: Place, operands: readonly Operand[]): Relation {
  return {
    id: `${form.key}/${rule}/${panel.role}/${row.key}/${column.role}`, kind, forms: [formIndex], target: termAt(form, column, row), operands,
    basis: STACKED_BASIS, name: naming(panel, row, column), derived: rule === "list-total",
  };
}

function equations(form: Form, formIndex: number): Relation[] {
  return STACKED_BLOCKS.flatMap(({ role: block, equations: all }) =>
    all.flatMap(({ target, parts }) => {
      const place = placeIn(form, block, target);
      const operands = parts.flatMap(([role, factor]) => {
        const part = placeIn(form, block, role);
        return part ? [operand(termAt(form, part.column, part.row), "addend", decimal(factor))] : [];
      });
      return place && operands.length > 0 ? [made(form, formIndex, "sum", "stacked-sum", place, operands)] : [];
    }),
  );
}

function listTotals(form: Form, formIndex: number): Relation[] {
  return STACKED_BLOCKS.filter(({ isList }) => isList).flatMap(({ role: block, columns }) =>
    columns.flatMap(({ role }) => {
      const place = placeIn(form, block, role);
      const items = place?.panel.rows.slice(1) ?? [];
      if (!place || items.length === 0) return [];
      return [made(form, formIndex, "sum", "list-total", place, items.map((row) => operand(termAt(form, place.column, row))))];
    }),
  );
}

function ties(form: Form, formIndex: number): Relation[] {
  return STACKED_TIES.flatMap(({ target, source }) => {
    const [place, other] = [placeIn(form, ...target), placeIn(form, ...source)];
    return place && other ? [made(form, formIndex, "equality", "stacked-tie", place, [operand(termAt(form, other.column, other.row))])] : [];
  });
}

/** The relations of blocks of amounts whose headers stand above their figures (Suzhou). */
export function stackedRelations(form: Form, formIndex: number): Relation[] {
  return [...equations(form, formIndex), ...listTotals(form, formIndex), ...ties(form, formIndex)];
}
