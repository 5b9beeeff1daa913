import type { CellReference } from "../../src/sheet/address";
import { formatArea } from "../office-host/workbook/a1";
import { Workbook } from "../office-host/workbook/workbook";

/** A workbook of tables: a column of labels, columns of figures, a total of each column at the end. */
export function tables(sheets: number, rows = 40, columns = 6): Workbook {
  const names = Array.from({ length: sheets }, (_sheet, at) => `表${String(at + 1)}`);
  const workbook = new Workbook(...names);
  for (const name of names) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) workbook.put(name, addressOf(row, column), cellOf(row, column));
    }
  }
  return workbook;
}

function cellOf(row: number, column: number): Parameters<Workbook["put"]>[2] {
  if (column === 0) return row === 0 ? "项目" : `第 ${String(row)} 项支出`;
  return row === 0 ? `第 ${String(column)} 列` : { value: row * 100 + column + 0.25, numberFormat: "#,##0.00" };
}

export function addressOf(row: number, column: number): string {
  return formatArea({ row, column, rows: 1, columns: 1 });
}

/** Cells spread over all sheets so that no two touch each other: the worst case for grouping. */
export function scattered(workbook: Workbook, count: number): CellReference[] {
  const { sheets } = workbook;
  return Array.from({ length: count }, (_cell, at) => {
    const place = Math.floor(at / sheets.length);
    const row = 1 + Math.floor(place / 2) * 2;
    return { sheet: sheets[at % sheets.length]!.name, row, column: 1 + (place % 2) * 2 };
  });
}
