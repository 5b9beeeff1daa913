import type { Change } from "../../src/changes/change";
import { evaluate, type CellLookup } from "../../src/relations/evaluate";
import { addressToText } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import { planRecalculation, type Recalculation } from "../../src/changes/plan-recalculation";
import type { Relation } from "../../src/relations/relation";
import type { Form } from "../../src/recognition/form";
import { diagnosed, form, HOME, nameOf } from "../diagnosis/table";

/** The cells after the changes were written. */
export function applied(cells: CellLookup, changes: readonly Change[]): CellLookup {
  const key = (cell: { sheet: string; row: number; column: number }) => `${cell.sheet}!${addressToText(cell)}`;
  const written = new Map<string, Cell>(changes.map(({ cell, after }) => [key(cell), after]));
  return (cell) => written.get(key(cell)) ?? cells(cell);
}

export function planned(relations: readonly Relation[], cells: CellLookup, formulas = false, forms: readonly Form[] = [form(HOME)]): Recalculation {
  const { checked, findings } = diagnosed(relations, cells, forms);
  const silent = relations.filter((relation) => relation.derived && evaluate(relation, cells) === null);
  return planRecalculation({ forms, checked, silent, findings, cells, nameOf, formulas });
}

function text(value: unknown): string {
  return value === null ? "blank" : JSON.stringify(value);
}

export function brief({ changes, heldBack }: Recalculation): string[] {
  const place = (cell: { sheet: string; row: number; column: number }) => (cell.sheet === HOME ? "" : `${cell.sheet}!`) + addressToText(cell);
  return [
    ...changes.map(({ cell, before, after, code }) =>
      `${place(cell)} ${text(before.value)} → ${text(after.value)}${after.format === before.format ? "" : ` {${after.format}}`}${after.formula === undefined ? "" : ` =${after.formula}`} (${code})`),
    ...heldBack.map(({ cell, code, formula }) => `${place(cell)} held: ${code}${formula === undefined ? "" : ` =${formula}`}`),
  ];
}
