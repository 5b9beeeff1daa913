import { readFileSync } from "node:fs";
import { readXlsx } from "hucre";

/** Cells of a committed sample, read with a reader that has nothing to do with the code that wrote it. */
export interface SampleCells {
  readonly sheetNames: readonly string[];
  value(sheet: string, cell: string): unknown;
  /** The figure in whole cents, whether it stands as a number or as text with blanks. */
  cents(sheet: string, cell: string): number;
  texts(): readonly { readonly place: string; readonly text: string }[];
}

export async function readSample(fileName: string): Promise<SampleCells> {
  const file = new URL(`../../assets/samples/${encodeURIComponent(fileName)}`, import.meta.url);
  const { sheets } = await readXlsx(readFileSync(file));
  const value = (name: string, cell: string): unknown => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name} in ${fileName}`);
    const [, letter = "", digits = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    return sheet.rows[Number(digits) - 1]?.[letter.charCodeAt(0) - 65] ?? null;
  };
  return {
    sheetNames: sheets.map((sheet) => sheet.name),
    value,
    cents: (name, cell) => centsOf(value(name, cell)),
    texts: () =>
      sheets.flatMap((sheet) =>
        sheet.rows.flatMap((row, index) =>
          row.flatMap((one) => (typeof one === "string" ? [{ place: `${sheet.name} row ${index + 1}`, text: one }] : [])),
        ),
      ),
  };
}

function centsOf(value: unknown): number {
  if (typeof value === "number") return Math.round(value * 100);
  if (typeof value === "string" && /^[\s\u3000]*-?\d+(\.\d+)?[\s\u3000]*$/.test(value)) return Math.round(Number(value.trim()) * 100);
  if (value === null || value === "\u3000" || value === "-" || value === "—") return 0;
  throw new Error(`not a figure: ${JSON.stringify(value)}`);
}
