import type { Cell } from "../../sheet/cell";
import type { Sheet, SheetVisibility } from "../../sheet/sheet";
import { scanCells, type RawCell, type ScanState } from "./cell-scanner";
import { MAX_SHEET_FRAME_LENGTH } from "../limits";
import { cellValue, type ValueContext } from "./cell-value";
import { rootElement } from "../xml/element-span";
import { FormulaTexts } from "./formula-texts";
import { isSheetProtected } from "./sheet-protection";
import type { StyleTable } from "../styles/style-table";
import { GENERAL } from "../styles/number-formats";
import { TagScanner } from "../xml/tag-scanner";
import { WorkbookFileError } from "../workbook-file-error";
import { refuseDocumentType } from "../xml/xml-text";

export interface SheetReaderOptions extends ValueContext {
  readonly styles: StyleTable;
  readonly maxCells: number;
  readonly maxPlaces: number;
  readonly onCells?: ((cells: number) => void) | undefined;
}

const EMPTY_ROW: (Cell | null)[] = [];
const PROGRESS_STEP = 50_000;


/**
 * Reads a worksheet from pieces of its text, so that neither the text nor a tree of it is ever held
 * whole: what stands before and after the rows is collected, the rows are read as soon as they end.
 */
export class SheetReader {
  /** Cells found so far, blank ones included. */
  cells = 0;
  /** Places that rows take, empty ones before a cell included. */
  places = 0;
  private readonly rows: (Cell | null)[][] = [];
  private readonly state: ScanState = { row: -1 };
  private readonly formulas = new FormulaTexts();
  private readonly blanks = new Map<string, Cell>();
  private pending = "";
  private phase: "head" | "rows" | "tail" = "head";
  private frame = "";
  private prefix = "";

  constructor(private readonly options: SheetReaderOptions) {}

  /** Takes the next piece; false once there are more cells than allowed. */
  push(piece: string): boolean {
    this.pending += piece;
    if (this.phase === "head") this.readHead();
    if (this.phase === "rows" && !this.readRows(false)) return false;
    if (this.phase === "tail") this.wait();
    return true;
  }

  /** After the last piece; undefined when there were more cells than allowed. */
  finish(name: string, visibility: SheetVisibility): Sheet | undefined {
    if (this.phase === "rows" && !this.readRows(true)) return undefined;
    const text = this.frame + this.pending;
    const root = rootElement(text);
    if (root?.name !== "worksheet") throw new WorkbookFileError("damaged", `${name} is no worksheet`);
    return {
      name,
      visibility,
      isProtected: isSheetProtected(text, root),
      ...(this.options.dateSystem === "1904" && { dateSystem: "1904" as const }),
      rows: this.denseRows(),
    };
  }

  private readHead(): void {
    const match = /<([\w.-]+:)?sheetData(?:\s[^<>]*)?\/?>/.exec(this.pending);
    if (!match) {
      this.wait();
      return;
    }
    refuseDocumentType(this.pending, "worksheet");
    const end = match.index + match[0].length;
    this.prefix = match[1] ?? "";
    this.phase = match[0].endsWith("/>") ? "tail" : "rows";
    // What surrounds the rows is read at the end, as if there had been none.
    this.frame = this.phase === "rows" ? this.pending.slice(0, end) : "";
    if (this.phase === "rows") this.pending = this.pending.slice(end);
  }

  private readRows(isLast: boolean): boolean {
    const { pending, prefix } = this;
    // Behind a comment or a CDATA section a tag may be mere text: wait for the whole and read it tag by tag.
    if (!isLast && pending.includes("<!")) return this.wait();
    const close = isLast ? this.closeOfRows() : pending.indexOf(`</${prefix}sheetData`);
    // Up to where the last row begins, all rows are whole.
    const end = close >= 0 ? close : pending.lastIndexOf(`<${prefix}row`);
    if (close < 0 && isLast) throw new WorkbookFileError("damaged", "rows without end");
    if (close < 0 && end <= 0) return this.wait();
    const scanner = new TagScanner(pending, 0, end);
    const wentOn = scanCells(scanner, this.state, { onCell: (cell) => this.take(cell) });
    this.pending = pending.slice(end);
    if (close >= 0) this.phase = "tail";
    return wentOn;
  }

  /** No row or tail is this long: without the limit each piece would make us look through all before it again. */
  private wait(): true {
    if (this.pending.length > MAX_SHEET_FRAME_LENGTH) throw new WorkbookFileError("damaged", "row without end");
    return true;
  }

  private closeOfRows(): number {
    const scanner = new TagScanner(this.pending);
    while (scanner.next()) if (scanner.isClosing && scanner.is("sheetData")) return scanner.start;
    return -1;
  }

  private take(cell: RawCell): boolean {
    const value = cellValue(cell, this.options);
    const { format } = this.options.styles.at(cell.style);
    const formula = this.formulas.of(cell);
    if (formula !== undefined) this.put(cell, { value, format, formula });
    else if (value !== null) this.put(cell, { value, format });
    else if (format !== GENERAL) this.put(cell, this.blank(format));
    return ++this.cells <= this.options.maxCells && this.places <= this.options.maxPlaces;
  }

  private put({ row, column }: RawCell, cell: Cell): void {
    const cells = (this.rows[row] ??= []);
    this.places += Math.max(0, column + 1 - cells.length);
    // Checked before the places are taken: one row may ask for 16,384 of them.
    if (this.places > this.options.maxPlaces) return;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
    if (this.cells % PROGRESS_STEP === PROGRESS_STEP - 1) this.options.onCells?.(this.cells + 1);
  }

  /** One value for all blanks of a format: sheets are full of them. */
  private blank(format: string): Cell {
    let cell = this.blanks.get(format);
    if (!cell) this.blanks.set(format, (cell = { value: null, format }));
    return cell;
  }

  /** Rows that the file leaves out are empty, not holes. */
  private denseRows(): (Cell | null)[][] {
    for (let row = 0; row < this.rows.length; row++) this.rows[row] ??= EMPTY_ROW;
    return this.rows;
  }
}
