import { columnName, parseArea, splitSheet } from "../workbook/a1";
import { ERROR_CODES, ErrorValue, GENERAL } from "../workbook/cell";
import type { CellValue } from "../workbook/cell";
import { Workbook } from "../workbook/workbook";
import type { Sheet } from "../workbook/sheet";
import type { RecordedTrace } from "./trace-schema";

type StartingSheet = RecordedTrace["sheets"][number];

function cellValue(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : ERROR_CODES.includes(value) ? new ErrorValue(value) : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`a cell holds ${JSON.stringify(value)}`);
}

function fill(sheet: Sheet, { address, formulas, values, numberFormat }: NonNullable<StartingSheet["used"]>): void {
  const { row, column } = parseArea(splitSheet(address).rest);
  for (const [down, cells] of values.entries()) {
    for (const [right, shown] of cells.entries()) {
      const formula = formulas[down]?.[right];
      const value = cellValue(shown);
      const given = numberFormat[down]?.[right];
      const format = typeof given === "string" ? given : GENERAL;
      const content = { value, numberFormat: format, ...(typeof formula === "string" && formula.startsWith("=") ? { formula } : {}) };
      const isBare = value === null && format === GENERAL && !("formula" in content);
      if (!isBare) sheet.workbook.put(sheet.name, `${columnName(column + right)}${row + down + 1}`, content);
    }
  }
}

/** The workbook as the recording found it. */
export function workbookOfTrace({ sheets }: RecordedTrace): Workbook {
  const workbook = new Workbook(...sheets.map(({ name }) => name));
  for (const { name, used } of sheets) if (used) fill(workbook.sheet(name), used);
  for (const { name, visibility, isProtected } of sheets) {
    const sheet = workbook.sheet(name);
    sheet.visibility = visibility;
    sheet.protection = { ...sheet.protection, on: isProtected };
  }
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? workbook.active;
  return workbook;
}
