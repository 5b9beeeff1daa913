import type { FormColumn } from "../../../src/recognition/form";
import type { Cell } from "../../../src/sheet/cell";
import { eachForm, eachFormsCells, inOrder, sheetNamed, withCells, withRowOrder, type Rows, type Variation } from "../laid-out";

const TABLE = /^(?:budget|final)-/;

function fillDown(rows: Rows, { column, header }: FormColumn, bottom: number): void {
  const cell = rows[header.row]?.[header.column] ?? null;
  for (let row = header.row + 1; row <= bottom; row++) {
    const cells = rows[row];
    if (!cells || (cells[column] ?? null) !== null) return;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
}

/** Upper headers of a column that stand in a column further left: what an export of merged cells repeats. */
function fillAcross(rows: Rows, { column, header, path }: FormColumn, top: number): void {
  for (let row = top; row < header.row; row++) {
    const cells = rows[row];
    if (!cells || (cells[column] ?? null) !== null) continue;
    const upper = cells.slice(0, column).findLast((cell) => cell !== null);
    const label = typeof upper?.value === "string" ? strip(upper.value) : undefined;
    if (!upper || label === undefined || !path.slice(0, -1).some((part) => strip(part) === label)) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = upper;
  }
}

const strip = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** Merged headers written out in every cell that they covered, as converters from PDF do. */
export const repeatedHeaders: Variation = {
  name: "merged headers repeated in every cell",
  apply: (laid) =>
    eachFormsCells(laid, (rows, { panels }) => {
      for (const { columns, headerTop, headerBottom } of panels) {
        for (const column of columns) {
          fillAcross(rows, column, headerTop);
          fillDown(rows, column, headerBottom);
        }
      }
    }, ({ kind }) => TABLE.test(kind)),
};

const isNumber = (cell: Cell | null | undefined): boolean =>
  typeof cell?.value === "number" || (typeof cell?.value === "string" && /^\d+(?:=.*)?$/.test(cell.value));

/** A row 栏次 with the numbers of the columns under the header. */
export const numberedColumns: Variation = {
  name: "a row of column numbers more",
  apply: (laid) =>
    eachForm(laid, (so, { sheet, range, panels }) => {
      const [panel, ...others] = panels;
      if (!panel || others.length > 0 || panel.columns.length < 2) return so;
      const { headerBottom, columns } = panel;
      const { rows } = sheetNamed(so, sheet);
      if ((rows[headerBottom] ?? []).some(isNumber) || (rows[headerBottom + 1] ?? []).filter(isNumber).length > 1) return so;
      const order = inOrder(rows.length).flatMap((row) => (row === headerBottom ? [row, null] : [row]));
      return withCells(withRowOrder(so, sheet, order), sheet, (all) => {
        const row: (Cell | null)[] = Array<null>(range.right + 1).fill(null);
        columns.forEach(({ column }, index) => (row[column] = { value: index + 1, format: "General" }));
        if (!columns.some(({ column }) => column === range.left)) row[range.left] = { value: "栏次", format: "General" };
        all[headerBottom + 1] = row;
      });
    }, ({ kind }) => TABLE.test(kind)),
};
