import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressToText } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { externalFolder } from "./external-folder";

interface PublishedSheet {
  readonly name: string;
  readonly cells: readonly (readonly (string | number | null)[])[];
  readonly numberFormats?: Readonly<Record<string, string>>;
}

/** A relation found by hand in a published form; cells are written `表!A1`. */
export interface KnownRelation {
  readonly kind: string;
  readonly label?: string;
  readonly target?: string;
  readonly operands?: readonly string[];
  readonly num?: string;
  readonly den?: string;
  readonly points?: string;
  readonly verdict: "ok" | "ok-within-rounding" | "truncated-not-rounded" | "inconsistent";
}

const folder = externalFolder === undefined ? undefined : join(externalFolder, "published-forms");

/** Numbers of the published forms, none where the folder is absent. */
export const publishedIds: readonly string[] =
  folder === undefined ? [] : readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)).map((name) => name.slice(0, -5)).sort();

function readJson(name: string): unknown {
  if (folder === undefined) throw new Error("no external cases");
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}

function cellOf(value: string | number | null, format: string | undefined): Cell | null {
  return value === null ? null : { value, format: format ?? "General" };
}

/** A published form as a workbook: text numbers stay text. */
export function publishedWorkbook(id: string): WorkbookContent {
  const { sheets } = readJson(`${id}.json`) as { sheets: PublishedSheet[] };
  return {
    unread: [],
    sheets: sheets.map(({ name, cells, numberFormats }) => ({
      name,
      visibility: "visible",
      isProtected: false,
      rows: cells.map((values, row) =>
        values.map((value, column) => cellOf(value, numberFormats?.[addressToText({ row, column })])),
      ),
    })),
  };
}

export function knownRelations(id: string): readonly KnownRelation[] {
  return (readJson(`${id}.relations.json`) as { relations: KnownRelation[] }).relations;
}

/** Published sets of budget or final-account tables: the ones with more than one sheet. */
export function publishedTableSets(): { id: string; content: WorkbookContent }[] {
  return publishedIds.map((id) => ({ id, content: publishedWorkbook(id) })).filter(({ content }) => content.sheets.length > 1);
}
