import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAmount } from "../../src/number/amount";
import { decimal } from "../../src/number/decimal";
import type { Relation, Term } from "../../src/relations/relation";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { externalFolder } from "./external-folder";

type Place = readonly [row: number, column: number];

/** A table of the AggreCol data set with the aggregations that people marked in it. */
export interface AnnotatedTable {
  readonly id: number;
  readonly table: readonly (readonly string[])[];
  readonly relations: readonly { readonly operator: string; readonly target: Place; readonly operands: readonly Place[] }[];
}

const SHEET = "table";

export function annotatedTables(): AnnotatedTable[] {
  if (externalFolder === undefined) return [];
  const lines = readFileSync(join(externalFolder, "agrecol-sample.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as AnnotatedTable);
}

/** The table as a sheet: every cell is the text that it was. */
export function tableWorkbook({ table }: AnnotatedTable): WorkbookContent {
  const rows = table.map((row) => row.map((text) => (text === "" ? null : { value: text, format: "General" })));
  return { unread: [], sheets: [{ name: SHEET, visibility: "visible", isProtected: false, rows }] };
}

/** Decimals that a column prints. */
function columnDecimals({ table }: AnnotatedTable, column: number): number {
  return table.reduce((most, row) => Math.max(most, parseAmount(row[column] ?? "")?.decimals ?? 0), 0);
}

/** The marked sums as relations of ours. */
export function annotatedSums(annotated: AnnotatedTable): Relation[] {
  const term = ([row, column]: Place): Term => ({
    cell: { sheet: SHEET, row, column }, reading: "amount", decimals: columnDecimals(annotated, column), exact: false,
  });
  return annotated.relations
    .filter(({ operator }) => operator === "Sum")
    .map(({ target, operands }, index) => ({
      id: `${String(annotated.id)}/${String(index)}`,
      kind: "sum",
      forms: [0],
      target: term(target),
      operands: operands.map((place) => ({ ...term(place), role: "addend", factor: decimal(1) })),
      basis: "AggreCol",
      name: { row: "", column: "" },
      derived: false,
    }));
}
