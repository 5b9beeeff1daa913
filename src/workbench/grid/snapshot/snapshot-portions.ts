import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { WorkbookSnapshot } from "./workbook-snapshot";

type Rows = Record<number, Record<number, ICellData>>;

/** A snapshot on its way out of the worker: first all but the cells, then the cells, rows of a sheet at a time. */
export type SnapshotPortion =
  | ({ readonly kind: "book" } & WorkbookSnapshot)
  | { readonly kind: "rows"; readonly sheet: string; readonly rows: Rows };

/** So many cells a page takes over in well under a tenth of a second. */
const CELLS = 20_000;

export function* snapshotPortions(snapshot: WorkbookSnapshot): Generator<SnapshotPortion> {
  const { data } = snapshot;
  const bare = Object.fromEntries(Object.entries(data.sheets).map(([id, sheet]): [string, Partial<IWorksheetData>] => [id, { ...sheet, cellData: {} }]));
  yield { ...snapshot, kind: "book", data: { ...data, sheets: bare } };
  for (const [sheet, { cellData }] of Object.entries(data.sheets)) {
    let rows: Rows = {};
    let cells = 0;
    for (const [row, found] of Object.entries((cellData ?? {}) as Rows)) {
      rows[Number(row)] = found;
      cells += Object.keys(found).length;
      if (cells < CELLS) continue;
      yield { kind: "rows", sheet, rows };
      rows = {};
      cells = 0;
    }
    if (cells > 0) yield { kind: "rows", sheet, rows };
  }
}

/** Puts portions together again, in the order in which they were made. */
export class SnapshotAssembly {
  private book: WorkbookSnapshot | undefined;

  add(portion: SnapshotPortion): void {
    if (portion.kind === "book") {
      const { kind: _, ...book } = portion;
      this.book = book;
    }
    else Object.assign(this.book?.data.sheets[portion.sheet]?.cellData ?? {}, portion.rows);
  }

  finish(): WorkbookSnapshot {
    if (!this.book) throw new Error("no book among the portions");
    return this.book;
  }
}
