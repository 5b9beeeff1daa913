import type { Mark, MarkKind, MarkLook } from "../../src/host/mark";
import { parseRange, rangeToText, type CellRange } from "../../src/sheet/address";
import { isCellError } from "../../src/sheet/cell";
import { parseArea } from "../office-host/workbook/a1";
import { ErrorValue } from "../office-host/workbook/cell";
import { Workbook } from "../office-host/workbook/workbook";
import type { ContractCell, ContractSheet } from "./contract-workbook";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const MARK = /^=N\("gouji:(error|warning|consequence)"\)=0$/;

/** The sheets of a contract as a workbook that is open in Excel. */
export function excelWorkbook(sheets: readonly ContractSheet[]): Workbook {
  const workbook = new Workbook(...sheets.map(({ name }) => name));
  for (const { name, rows, visibility = "visible", isProtected = false, merges = [], arrays = [] } of sheets) {
    const sheet = workbook.sheet(name);
    sheet.visibility = VISIBILITIES[visibility];
    if (isProtected) sheet.protection = { ...sheet.protection, on: true };
    sheet.merges.push(...merges.map(parseArea));
    sheet.arrays.push(...arrays.map(({ range }) => parseArea(range)));
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) put(workbook, name, row, column, cell, arrays);
    }
  }
  return workbook;
}

function put(workbook: Workbook, sheet: string, row: number, column: number, cell: ContractCell, arrays: NonNullable<ContractSheet["arrays"]>): void {
  const { value, format, formula } = typeof cell === "object" && cell !== null ? cell : { value: cell, format: "General" };
  const area = { top: row, left: column, bottom: row, right: column };
  // Excel tells the formula of an array in each of its cells.
  const array = arrays.find(({ range }) => contains(parseRange(range), area))?.formula;
  const text = array ?? formula;
  const shown = value === "" && text === undefined ? null : value !== null && isCellError(value) ? new ErrorValue(value.error) : value;
  workbook.put(sheet, rangeToText(area), { value: shown, numberFormat: format, ...(text === undefined ? {} : { formula: `=${text}` }) });
}

function contains(outer: CellRange | undefined, inner: CellRange): boolean {
  return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

/** The marks of ours in the workbook, seen from Excel's side. */
export function marksIn(workbook: Workbook): Mark[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.flatMap(({ formula, areas }) => {
      const kind = MARK.exec(formula)?.[1] as MarkKind | undefined;
      if (kind === undefined) return [];
      return areas.flatMap((area) =>
        Array.from({ length: area.rows * area.columns }, (_cell, at): Mark => {
          const cell = { row: area.row + Math.floor(at / area.columns), column: area.column + (at % area.columns) };
          return { kind, cell: { sheet: sheet.name, ...cell } };
        }),
      );
    }),
  );
}


const LINES: Readonly<Record<string, MarkLook["line"]>> = { Continuous: "solid", Dash: "dashed", Dot: "dotted" };

/** How the marks of ours look, by their kind. */
export function looksIn(workbook: Workbook): Map<MarkKind, MarkLook> {
  const looks = new Map<MarkKind, MarkLook>();
  for (const { formula, format } of workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)) {
    const kind = MARK.exec(formula)?.[1] as MarkKind | undefined;
    const fill = format["fill.color"];
    const frame = String(format["borders.EdgeLeft.color"]).slice(1);
    const line = LINES[String(format["borders.EdgeLeft.style"])] ?? "solid";
    if (kind) looks.set(kind, { frame, line, ...(typeof fill === "string" ? { fill: fill.slice(1) } : {}) });
  }
  return looks;
}
