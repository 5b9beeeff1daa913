import type { Cell } from "../../src/sheet/cell";
import { isCellError } from "../../src/sheet/cell";
import { addressToText } from "../../src/sheet/address";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import { ErrorValue } from "../office-host/workbook/cell";
import type { CellValue } from "../office-host/workbook/cell";
import { Workbook } from "../office-host/workbook/workbook";
import type { CellContent } from "../office-host/workbook/workbook";
import type { Visibility } from "../office-host/workbook/sheet";

const VISIBILITY: Readonly<Record<Sheet["visibility"], Visibility>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

function contentOf({ value, format, formula }: Cell): CellContent {
  const content = { value: isCellError(value) ? new ErrorValue(value.error) : value, numberFormat: format };
  return formula === undefined ? content : { ...content, formula: `=${formula}` };
}

/** What was read from a file, as it stands in the test's Excel. */
export function workbookOf({ sheets }: WorkbookContent): Workbook {
  const workbook = new Workbook(...sheets.map(({ name }) => name));
  for (const { name, visibility, isProtected, rows } of sheets) {
    const sheet = workbook.sheet(name);
    sheet.visibility = VISIBILITY[visibility];
    sheet.protection = { ...sheet.protection, on: isProtected };
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) if (cell !== null) workbook.put(name, addressToText({ row, column }), contentOf(cell));
    }
  }
  return workbook;
}

/** A small workbook, written down in a test: rows of cells from A1 on, by the names of the sheets. */
export function workbookWith(sheets: Readonly<Record<string, readonly (readonly (CellContent | CellValue)[])[]>>): Workbook {
  const workbook = new Workbook(...Object.keys(sheets));
  for (const [name, rows] of Object.entries(sheets)) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) if (cell !== null) workbook.put(name, addressToText({ row, column }), cell);
    }
  }
  return workbook;
}
