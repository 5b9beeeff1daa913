import type { ReadOptions } from "../host/workbook-host";
import type { Sheet, UnreadSheet, WorkbookContent } from "../sheet/sheet";
import { refuseCompoundFile } from "./package/compound-file";
import { COUNTED_BYTES_PER_CELL, MAX_CELLS_PER_SHEET, MAX_CELLS_PER_WORKBOOK, MAX_PLACES_PER_WORKBOOK, MAX_SHEET_XML_BYTES, MAX_STRINGS_XML_BYTES, MAX_WORKBOOK_XML_BYTES } from "./limits";
import { readSharedStrings } from "./cells/shared-strings";
import { CellCounter } from "./cells/cell-counter";
import { SheetReader, type SheetReaderOptions } from "./cells/sheet-reader";
import { StyleTable } from "./styles/style-table";
import { concernsWholeFile, WorkbookFileError } from "./workbook-file-error";
import { readWorkbookIndex, type SheetEntry } from "./package/workbook-index";
import { WorkbookPackage } from "./package/workbook-package";
import { looksLikeZip } from "./zip/zip-directory";

export interface ReadWorkbookOptions extends ReadOptions {
  /** Sheets with more cells are left out as `too-large`. */
  readonly maxCellsPerSheet?: number;
}

/**
 * Reads an .xlsx or .xlsm file. Bytes that are no such file are refused with a `WorkbookFileError`;
 * a single sheet that cannot be read is named in `unread`, and the others are still read.
 *
 * An own scan, not hucre: hucre 1.0.0 refuses a whole workbook for one chart sheet in it, leaves shared
 * formulas to the caller, turns dates into `Date`s and holds a sheet as a dense rectangle. Writing needs
 * the places of cells in the text anyway, and so both look through the same scanner.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadWorkbookOptions = {}): Promise<WorkbookContent> {
  return Promise.resolve(readPackage(openPackage(bytes), options));
}

/** The parts of a file, or the reason why it is no workbook that we can read. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  refuseCompoundFile(bytes);
  if (!looksLikeZip(bytes)) throw new WorkbookFileError("not-a-workbook", "no zip");
  const pack = WorkbookPackage.open(bytes);
  // Refuses a zip that holds something else.
  readWorkbookIndex(pack);
  return pack;
}

export function readPackage(pack: WorkbookPackage, options: ReadWorkbookOptions = {}): WorkbookContent {
  const index = readWorkbookIndex(pack);
  const strings = index.sharedStrings === undefined ? [] : readSharedStrings(pack.textOf(index.sharedStrings, MAX_STRINGS_XML_BYTES));
  const styles = index.styles === undefined ? StyleTable.empty : StyleTable.parse(pack.textOf(index.styles));
  const perSheet = options.maxCellsPerSheet ?? MAX_CELLS_PER_SHEET;
  const sheets: Sheet[] = [];
  const unread: UnreadSheet[] = [];
  let cells = 0;
  let places = 0;
  let xmlBytes = 0;
  const wanted = options.sheets;
  for (const entry of index.sheets) {
    if (wanted && !wanted.includes(entry.name)) continue;
    if (options.isStopped?.()) {
      unread.push({ name: entry.name, code: "stopped" });
      continue;
    }
    const maxCells = Math.min(perSheet, MAX_CELLS_PER_WORKBOOK - cells);
    const maxPlaces = MAX_PLACES_PER_WORKBOOK - places;
    const before = cells;
    const onCells = (found: number): void => options.onProgress?.({ cells: before + found, sheet: entry.name });
    const context = { strings, styles, dateSystem: index.dateSystem, maxCells, maxPlaces, onCells };
    const result = readSheet(pack, entry, context, MAX_WORKBOOK_XML_BYTES - xmlBytes, options.isStopped);
    if ("code" in result) unread.push(result);
    else {
      sheets.push(result.sheet);
      cells += result.cells;
      places += result.places;
      xmlBytes += result.xmlBytes;
      options.onProgress?.({ cells, sheet: entry.name });
    }
  }
  return { sheets, unread };
}

function readSheet(
  pack: WorkbookPackage,
  entry: SheetEntry,
  options: SheetReaderOptions,
  xmlBytesLeft: number,
  isStopped: ReadOptions["isStopped"] = () => false,
): UnreadSheet | { sheet: Sheet; cells: number; places: number; xmlBytes: number } {
  const { name, part } = entry;
  if (!entry.isWorksheet) return { name, code: "not-a-worksheet" };
  if (part === undefined) return { name, code: "unreadable" };
  const xmlBytes = pack.sizeOf(part);
  if (xmlBytes > Math.min(MAX_SHEET_XML_BYTES, xmlBytesLeft)) return { name, code: "too-large" };
  const reader = new SheetReader(options);
  try {
    if (xmlBytes > options.maxCells * COUNTED_BYTES_PER_CELL) {
      const counter = new CellCounter(options.maxCells);
      pack.stream(part, (piece) => counter.push(piece));
      if (counter.cells > options.maxCells) return { name, code: "too-large", cells: counter.cells };
    }
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let wentOn = true;
    let stopped = false;
    pack.stream(part, (piece) => {
      stopped = isStopped();
      return (wentOn = !stopped && reader.push(decoder.decode(piece, { stream: true })));
    });
    if (stopped) return { name, code: "stopped" };
    const sheet = wentOn && reader.push(decoder.decode()) ? reader.finish(name, entry.visibility) : undefined;
    return sheet ? { sheet, cells: reader.cells, places: reader.places, xmlBytes } : { name, code: "too-large", cells: reader.cells };
  } catch (error) {
    if (error instanceof WorkbookFileError && concernsWholeFile(error)) throw error;
    // `TextDecoder` throws a TypeError at bytes that are not UTF-8.
    if (error instanceof WorkbookFileError || error instanceof TypeError) return { name, code: "unreadable" };
    throw error;
  }
}
