import { parseRange, type CellRange } from "../../sheet/address";
import { scanCells, type RawCell } from "./cell-scanner";
import { childElements, elementAttribute, isTrue, rootElement, type ElementSpan } from "../xml/element-span";
import { isSheetProtected } from "./sheet-protection";
import { attributeValue } from "../xml/attribute-place";
import { TagScanner } from "../xml/tag-scanner";
import { WorkbookFileError } from "../workbook-file-error";

/** Where a row stands. A self-closing one has all its places but the first at its end. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/** A copy of what the scanner saw, with its place in the text. */
export type CellPlace = Readonly<RawCell>;

/** A formula that several cells share: the first one holds its text. */
export interface SharedGroup {
  readonly master: CellPlace;
  readonly dependants: CellPlace[];
}

/** A worksheet's text with the places that an edit needs; nothing of it is a tree. */
export interface SheetLayout {
  readonly text: string;
  readonly root: ElementSpan;
  readonly children: readonly ElementSpan[];
  readonly sheetData: ElementSpan;
  /** By row, in the order of the file. */
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** Cells of the wanted rows, by row and then in the order of the file. */
  readonly cells: ReadonlyMap<number, readonly CellPlace[]>;
  readonly shared: ReadonlyMap<string, SharedGroup>;
  /** Results of array formulas and data tables, which can only be changed as a whole. */
  readonly arrays: readonly CellRange[];
  readonly merges: readonly CellRange[];
  readonly isProtected: boolean;
}

/** Reads the layout. Only the cells of `wantedRows` are kept, beside all that share a formula. */
export function readSheetLayout(text: string, wantedRows: ReadonlySet<number>): SheetLayout {
  const root = rootElement(text);
  if (root?.name !== "worksheet") throw new WorkbookFileError("damaged", "no worksheet");
  const children = childElements(text, root).filter((child) => child.prefix === root.prefix);
  const sheetData = children.find((child) => child.name === "sheetData");
  if (!sheetData) throw new WorkbookFileError("damaged", "worksheet without rows");
  return {
    text,
    root,
    children,
    sheetData,
    ...readRows(text, sheetData, wantedRows),
    merges: readMerges(text, children),
    isProtected: isSheetProtected(text, root),
  };
}

function readRows(text: string, sheetData: ElementSpan, wantedRows: ReadonlySet<number>) {
  const rows = new Map<number, RowPlace>();
  const cells = new Map<number, CellPlace[]>();
  const shared = new Map<string, SharedGroup>();
  const arrays: CellRange[] = [];
  if (sheetData.isSelfClosing) return { rows, cells, shared, arrays };
  scanCells(new TagScanner(text, sheetData.openEnd, sheetData.closeStart), { row: -1 }, {
    onRow: ({ row, start, openEnd }) => rows.set(row, { row, start, openEnd, closeStart: openEnd, end: openEnd }),
    onRowEnd: ({ row }, closeStart, end) => {
      const place = rows.get(row);
      if (place) Object.assign(place, { closeStart, end });
    },
    onCell: (cell) => {
      const { formula } = cell;
      if (!formula && !wantedRows.has(cell.row)) return true;
      const place = { ...cell };
      if (formula) noteFormula(place, shared, arrays);
      if (wantedRows.has(cell.row)) {
        const known = cells.get(cell.row);
        if (known) known.push(place);
        else cells.set(cell.row, [place]);
      }
      return true;
    },
  });
  return { rows, cells, shared, arrays };
}

function noteFormula(cell: CellPlace, shared: Map<string, SharedGroup>, arrays: CellRange[]): void {
  const { formula, row, column } = cell;
  if (formula?.kind === "array" || formula?.kind === "dataTable") {
    arrays.push(parseRange(formula.ref ?? "") ?? { top: row, left: column, bottom: row, right: column });
  } else if (formula?.kind === "shared" && formula.sharedIndex !== undefined) {
    if (formula.source !== "") shared.set(formula.sharedIndex, { master: cell, dependants: [] });
    else shared.get(formula.sharedIndex)?.dependants.push(cell);
  }
}

function readMerges(text: string, children: readonly ElementSpan[]): CellRange[] {
  const parent = children.find((child) => child.name === "mergeCells");
  return (parent ? childElements(text, parent) : []).flatMap((element) => {
    return parseRange(elementAttribute(text, element, "ref") ?? "") ?? [];
  });
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function cellPlaceAt(layout: SheetLayout, row: number, column: number): CellPlace | undefined {
  return layout.cells.get(row)?.find((cell) => cell.column === column);
}

/** The style that a cell takes which the file does not hold: its row's, else its column's. */
export function inheritedStyle(layout: SheetLayout, row: number, column: number): number | undefined {
  const { text } = layout;
  const place = layout.rows.get(row);
  if (place) {
    const attribute = (name: string): string | undefined => {
      return attributeValue(text, place.start + 1 + layout.root.prefix.length + "row".length, place.openEnd, name);
    };
    if (isTrue(attribute("customFormat"))) return Number(attribute("s") ?? 0);
  }
  const columns = layout.children.find((child) => child.name === "cols");
  const found = (columns ? childElements(text, columns) : []).find((element) => {
    const number = column + 1;
    return Number(elementAttribute(text, element, "min")) <= number && number <= Number(elementAttribute(text, element, "max"));
  });
  const style = found && elementAttribute(text, found, "style");
  return style === undefined ? undefined : Number(style);
}
