import type { Cell, CellValue } from "../../src/sheet/cell";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";

/** A cell as tests write it: a bare value, or a value with its number format and formula. */
export type Written = CellValue | Partial<Cell>;

function toCell(written: Written): Cell | null {
  if (written === null) return null;
  if (typeof written === "object" && !("error" in written)) return { value: null, format: "General", ...written };
  return { value: written, format: "General" };
}

/** A visible, unprotected sheet from rows of values. */
export function sheetOf(rows: readonly (readonly Written[])[], name = "表"): Sheet {
  return { name, visibility: "visible", isProtected: false, rows: rows.map((row) => row.map(toCell)) };
}

/** A sheet from lines of text: cells are separated by `|`, numerals become numbers that show
 * the decimals written, blanks nothing. */
export function sheetFromText(text: string, name = "表"): Sheet {
  const rows = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) =>
      line
        .trim()
        .split("|")
        .map((part): Written => {
          const trimmed = part.trim();
          if (trimmed === "") return null;
          const decimals = /^-?\d+(?:\.(\d+))?$/.exec(trimmed);
          if (!decimals) return trimmed;
          const format = decimals[1] === undefined ? "General" : `0.${"0".repeat(decimals[1].length)}`;
          return { value: Number(trimmed), format };
        }),
    );
  return sheetOf(rows, name);
}

export function workbookOf(...sheets: Sheet[]): WorkbookContent {
  return { sheets, unread: [] };
}
