import type { ReadOptions } from "../host/workbook-host";
import type { Sheet, UnreadSheet, WorkbookContent } from "../sheet/sheet";
import { SheetRows } from "./cells-from-grids";
import { MAX_CELLS_PER_SHEET, MAX_CELLS_PER_WORKBOOK } from "./read-limits";
import type { PieceCells } from "./read-pieces";
import { cellsIn, type Part, type Piece, type UsedArea } from "./read-plan";
import type { KnownSheet } from "./workbook-memory";

interface Wanted {
  readonly sheet: KnownSheet;
  readonly area: UsedArea | null;
  readonly rows: SheetRows;
  /** Cells that are still to come. */
  missing: number;
  tooLarge: boolean;
}

function whole({ sheet: { name, visibility, isProtected }, rows }: Wanted): Sheet {
  return { name, visibility, isProtected, rows: rows.rows };
}

/** What has come so far of a workbook that is being read. */
export class Reading {
  private readonly wanted: ReadonlyMap<string, Wanted>;
  private readonly ofCells: number;
  private cells = 0;

  /** `areas` says by id what is used of each sheet. */
  constructor(
    sheets: readonly KnownSheet[],
    areas: ReadonlyMap<string, UsedArea | null>,
    private readonly options: ReadOptions,
  ) {
    const wanted = new Map<string, Wanted>();
    let room = MAX_CELLS_PER_WORKBOOK;
    for (const sheet of sheets.filter(({ name }) => options.sheets?.includes(name) ?? true)) {
      const area = areas.get(sheet.id) ?? null;
      const missing = area ? cellsIn(area) : 0;
      const tooLarge = missing > Math.min(MAX_CELLS_PER_SHEET, room);
      if (!tooLarge) room -= missing;
      wanted.set(sheet.id, { sheet, area, rows: new SheetRows(), missing, tooLarge });
    }
    this.wanted = wanted;
    this.ofCells = [...wanted.values()].reduce((sum, { missing, tooLarge }) => sum + (tooLarge ? 0 : missing), 0);
  }

  get isStopped(): boolean {
    return this.options.isStopped?.() ?? false;
  }

  /** Sheets of which nothing has come, with what is used of them. */
  get toRead(): Part[] {
    return [...this.wanted.values()].flatMap(({ sheet, area, missing, tooLarge }) => (area && missing > 0 && !tooLarge ? [{ sheet: sheet.id, area }] : []));
  }

  take(pieces: readonly PieceCells[]): void {
    for (const { piece, area, grids } of pieces) {
      const wanted = this.wanted.get(piece.sheet);
      if (!wanted) continue;
      if (!grids) this.giveUp([piece]);
      if (wanted.tooLarge) continue;
      if (area && grids) wanted.rows.put(area.row, area.column, grids);
      this.advance(wanted, piece);
    }
  }

  /** Pieces that Excel does not hand over at any size. */
  giveUp(pieces: readonly Piece[]): void {
    for (const { sheet } of pieces) {
      const wanted = this.wanted.get(sheet);
      if (wanted) wanted.tooLarge = true;
    }
  }

  /** Sheets of which a piece is missing are named, with the reason. */
  content(): WorkbookContent {
    const sheets: Sheet[] = [];
    const unread: UnreadSheet[] = [];
    for (const wanted of this.wanted.values()) {
      const { sheet: { name }, area, missing, tooLarge } = wanted;
      if (tooLarge) unread.push({ name, code: "too-large", ...(area ? { cells: cellsIn(area) } : {}) });
      else if (missing > 0) unread.push({ name, code: "stopped" });
      else sheets.push(whole(wanted));
    }
    return { sheets, unread };
  }

  private advance(wanted: Wanted, { area, isWhole }: Piece): void {
    const cells = isWhole ? wanted.missing : cellsIn(area);
    wanted.missing -= cells;
    this.cells += cells;
    const sheets = [...this.wanted.values()].filter(({ missing, tooLarge }) => missing === 0 && !tooLarge).length;
    this.options.onProgress?.({ sheet: wanted.sheet.name, cells: this.cells, sheets, ofSheets: this.wanted.size, ofCells: this.ofCells });
    if (wanted.missing === 0 && !wanted.tooLarge) this.options.onSheet?.(whole(wanted));
  }
}
