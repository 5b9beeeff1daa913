import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressToText, type CellReference } from "../../../src/sheet/address";
import type { Cell } from "../../../src/sheet/cell";
import { cellAt, type WorkbookContent } from "../../../src/sheet/sheet";
import { changedParts } from "../../xlsx/workbook-parts";

export function cellIn({ sheets }: WorkbookContent, cell: CellReference): Cell | null {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  return sheet ? cellAt(sheet, cell) : null;
}

/** Cells with another value, formula or format than before, such as `收支总表 D4`; those that are gone as well. */
export function changedCells(before: WorkbookContent, after: WorkbookContent): string[] {
  const places = new Map([...placesOf(before), ...placesOf(after)]);
  return [...places].flatMap(([name, cell]) => (JSON.stringify(cellIn(before, cell)) === JSON.stringify(cellIn(after, cell)) ? [] : [name]));
}

function placesOf({ sheets }: WorkbookContent): [string, CellReference][] {
  return sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((cells, row) => cells.map((_, column): [string, CellReference] => [`${sheet} ${addressToText({ row, column })}`, { sheet, row, column }])));
}

/** Parts that a download may not differ in: all but sheets, what is kept with the workbook, and what these need. */
export function foreignChanges(before: Uint8Array, after: Uint8Array): string[] {
  const ours = /^xl\/(?:worksheets\/sheet\d+|styles|workbook|calcChain)\.xml$|^customXml\/|^\[Content_Types\]\.xml$|_rels\/workbook\.xml\.rels$/;
  return changedParts(before, after).filter((part) => !ours.test(part));
}

interface Answer {
  readonly status: number | null;
  readonly error: unknown;
  readonly findings: readonly { readonly severity: string }[];
}

/** What the command line says of the file. */
export async function checkedOnCommandLine(bytes: Uint8Array): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-download-"));
  try {
    const file = join(folder, "download.xlsx");
    await writeFile(file, bytes);
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", "check", file, "--json"], { encoding: "utf8" });
    const { error, findings } = JSON.parse(stdout) as Omit<Answer, "status">;
    return { status, error, findings };
  } finally {
    await rm(folder, { recursive: true });
  }
}
