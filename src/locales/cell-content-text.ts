import { isCellError, type Cell, type CellValue } from "../sheet/cell";

function valueText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // A stored double may carry digits that no spreadsheet shows.
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value.replace(/\s*\n\s*/g, " ");
}

/** What a cell holds, as the line above a grid says it: a formula with its result, or the value. */
export function cellContentText(cell: Cell | null): { readonly text: string; readonly result: string | null } {
  if (!cell) return { text: "", result: null };
  return cell.formula === undefined ? { text: valueText(cell.value), result: null } : { text: `=${cell.formula}`, result: valueText(cell.value) };
}
