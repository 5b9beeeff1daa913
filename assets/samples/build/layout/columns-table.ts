import { columnName } from "../compose/address";
import { asPrinted, typedNumber, type Content } from "../compose/content";
import { SheetDraft } from "../compose/draft";
import { looks, type Look } from "../compose/look";

/** `code-number` columns keep codes as numbers: real sheets have both kinds, often in one workbook. */
export type ColumnKind = "label" | "text" | "code" | "code-number" | "figure";

export interface Column {
  readonly kind: ColumnKind;
  readonly width: number;
}

/** The cells of a row from the left, where the row differs from what its columns say. */
export interface SpecialRow {
  /** The first cell is merged over this many columns. */
  readonly lead?: number;
  /** Cells stand in the middle and are kept as they are: the row of column numbers. */
  readonly centered?: boolean;
  readonly cells: readonly Content[];
}
export type TableRow = readonly Content[] | SpecialRow;

export interface ColumnsTable {
  readonly sheet: string;
  readonly title: string;
  /** Body name on the left and unit on the right, or one line padded with blanks as some sheets print it. */
  readonly meta: { readonly left: string; readonly right: string } | string;
  readonly columns: readonly Column[];
  /** Header cells, each in its own cell or merged range, from row 3 on. */
  readonly header: Readonly<Record<string, string>>;
  readonly firstRow: number;
  readonly rows: readonly TableRow[];
  readonly note?: string;
  readonly moneyFormat?: string;
  readonly landscape?: boolean;
  readonly frozen?: boolean;
}

const LOOK_OF_KIND: Record<ColumnKind, Look> = {
  label: looks.label,
  text: looks.centered,
  code: looks.centered,
  "code-number": looks.centered,
  figure: looks.figure,
};

/** The usual form of a public budget table: title, unit line, header, rows, note. */
export function columnsTable(table: ColumnsTable): SheetDraft {
  const last = columnName(table.columns.length);
  const draft = new SheetDraft({
    name: table.sheet,
    widths: table.columns.map((column) => column.width),
    landscape: table.landscape ?? false,
    frozenRows: table.frozen ? table.firstRow - 1 : 0,
  });
  draft.put(`A1:${last}1`, table.title, looks.title);
  draft.raise(1, 30);
  putMeta(draft, table, last);
  for (const [range, text] of Object.entries(table.header)) draft.put(range, text, looks.header);
  table.rows.forEach((row, index) => putRow(draft, table, row, table.firstRow + index));
  if (table.note) {
    const row = table.firstRow + table.rows.length;
    draft.put(`A${row}:${last}${row}`, table.note, looks.note);
  }
  return draft;
}

function putMeta(draft: SheetDraft, { meta, columns }: ColumnsTable, last: string): void {
  if (typeof meta === "string") {
    draft.put(`A2:${last}2`, meta, looks.meta);
    return;
  }
  const leftEnd = columns.length > 3 ? columnName(columns.length - 2) : "A";
  draft.put(leftEnd === "A" ? "A2" : `A2:${leftEnd}2`, meta.left, looks.meta);
  draft.put(`${last}2`, meta.right, looks.unit);
}

function putRow(draft: SheetDraft, table: ColumnsTable, row: TableRow, rowNumber: number): void {
  const { lead = 1, centered = false, cells } = "cells" in row ? row : { cells: row };
  let column = 1;
  for (const content of cells) {
    const span = column === 1 ? lead : 1;
    const kind = table.columns[column - 1]?.kind;
    if (!kind) throw new Error(`row ${rowNumber} of ${table.title} is longer than its header`);
    const cell = `${columnName(column)}${rowNumber}`;
    if (span > 1) draft.put(`${cell}:${columnName(column + span - 1)}${rowNumber}`, content, looks.centered);
    else if (centered) draft.put(cell, content, looks.centered);
    else draft.put(cell, inColumn(content, kind, table.moneyFormat), LOOK_OF_KIND[kind]);
    column += span;
  }
  for (; column <= table.columns.length; column++) {
    draft.put(`${columnName(column)}${rowNumber}`, null, looks.label);
  }
}

function inColumn(content: Content, kind: ColumnKind, moneyFormat: string | undefined): Content {
  if (typeof content !== "string") return content;
  if (kind === "figure") return asPrinted(content, moneyFormat);
  if (kind === "code-number" && /^\d+$/.test(content)) return typedNumber(content);
  return content === "" ? null : content;
}
