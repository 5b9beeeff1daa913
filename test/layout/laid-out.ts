import type { Form } from "../../src/recognition/form";
import type { CellReference } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import type { Choice } from "./choice";
import { transportForm } from "./transport-form";

/** Where a cell of the workbook went. */
export type Step = (cell: CellReference) => CellReference;

/** A workbook in some layout, what its forms are in it, and where each cell of the original went. */
export interface LaidOut {
  readonly content: WorkbookContent;
  readonly forms: readonly Form[];
  readonly place: Step;
}

/** One way to lay a workbook out differently without changing what it says. */
export interface Variation {
  readonly name: string;
  apply(laid: LaidOut, choice: Choice): LaidOut;
}

export type Rows = (Cell | null)[][];

const stay: Step = (cell) => cell;

export function asIs(content: WorkbookContent, forms: readonly Form[]): LaidOut {
  return { content, forms, place: stay };
}

/** Replaces a sheet; `step` says where its cells went. */
export function withSheet(laid: LaidOut, name: string, change: (sheet: Sheet) => Sheet, step: Step = stay): LaidOut {
  const content = { ...laid.content, sheets: laid.content.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
  if (step === stay) return { ...laid, content };
  const onSheet: Step = (cell) => (cell.sheet === name ? step(cell) : cell);
  return { content, forms: laid.forms.map((form) => transportForm(form, onSheet)), place: (cell) => onSheet(laid.place(cell)) };
}

/** Changes cells in place; `change` gets a copy of the rows to write into. */
export function withCells(laid: LaidOut, name: string, change: (rows: Rows) => void): LaidOut {
  return withSheet(laid, name, (sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    change(rows);
    return { ...sheet, rows };
  });
}

/** Puts rows in a new order; `null` stands for a blank row. Rows that are left out are gone. */
export function withRowOrder(laid: LaidOut, name: string, order: readonly (number | null)[]): LaidOut {
  const target = new Map(order.flatMap((from, to) => (from === null ? [] : [[from, to] as const])));
  const beyond = order.length - (Math.max(-1, ...order.map((from) => from ?? -1)) + 1);
  return withSheet(
    laid,
    name,
    (sheet) => ({ ...sheet, rows: order.map((from) => (from === null ? [] : (sheet.rows[from] ?? []))) }),
    (cell) => ({ ...cell, row: target.get(cell.row) ?? cell.row + beyond }),
  );
}

/** The same for columns. */
export function withColumnOrder(laid: LaidOut, name: string, order: readonly (number | null)[]): LaidOut {
  const target = new Map(order.flatMap((from, to) => (from === null ? [] : [[from, to] as const])));
  const beyond = order.length - (Math.max(-1, ...order.map((from) => from ?? -1)) + 1);
  return withSheet(
    laid,
    name,
    (sheet) => ({ ...sheet, rows: sheet.rows.map((row) => order.map((from) => (from === null ? null : (row[from] ?? null)))) }),
    (cell) => ({ ...cell, column: target.get(cell.column) ?? cell.column + beyond }),
  );
}

/** `0, 1, …, count − 1`. */
export function inOrder(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function sheetNamed(laid: LaidOut, name: string): Sheet {
  const sheet = laid.content.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function sheetWidth(sheet: Sheet): number {
  return Math.max(0, ...sheet.rows.map((row) => row.length));
}

/** Changes form after form, each as it lies after the changes before. */
export function eachForm(laid: LaidOut, change: (so: LaidOut, form: Form) => LaidOut, which: (form: Form) => boolean = () => true): LaidOut {
  return laid.forms.reduce((so, original, index) => (which(original) ? change(so, so.forms[index] ?? original) : so), laid);
}

/** The same where only cells are changed in place. */
export function eachFormsCells(laid: LaidOut, change: (rows: Rows, form: Form) => void, which?: (form: Form) => boolean): LaidOut {
  return eachForm(laid, (so, form) => withCells(so, form.sheet, (rows) => { change(rows, form); }), which);
}
