import type { ReadProgress } from "../../host/workbook-host";
import type { Sheet } from "../../sheet/sheet";
import type { Portion } from "../../taskpane/engine/messages";
import { portionsOf } from "../../taskpane/engine/portions";

const cellsIn = (rows: Sheet["rows"]): number => rows.reduce((cells, row) => cells + row.length, 0);

/** Sheets in portions, each with how far it brings the one who takes them. */
export function* portionsWithProgress(sheets: readonly Sheet[]): Generator<{ readonly portion: Portion; readonly progress: ReadProgress }> {
  const ofCells = sheets.reduce((cells, { rows }) => cells + cellsIn(rows), 0);
  let cells = 0;
  for (const [at, sheet] of sheets.entries()) {
    let rows = 0;
    for (const portion of portionsOf(sheet)) {
      cells += cellsIn(portion.rows);
      rows += portion.rows.length;
      const isWhole = rows === sheet.rows.length;
      yield { portion, progress: { sheet: sheet.name, cells, sheets: isWhole ? at + 1 : at, ofSheets: sheets.length, ofCells } };
    }
  }
}
