import type { CellState, Change } from "../../src/changes/change";
import type { Mark } from "../../src/host/mark";
import type { WorkbookHost } from "../../src/host/workbook-host";
import { addressToText, parseAddress, type CellReference } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import { cellAt } from "../../src/sheet/sheet";
import type { HostUnderTest } from "./contract-workbook";

export function referenceOf(text: string): CellReference {
  const [sheet = "", address = ""] = text.split("!");
  const place = parseAddress(address);
  if (!place) throw new Error(`${text} is no reference`);
  return { sheet, ...place };
}

export async function cellOf(host: WorkbookHost, sheet: string, address: string): Promise<Cell | null> {
  const found = (await host.read()).sheets.find((candidate) => candidate.name === sheet);
  return found ? cellAt(found, referenceOf(`${sheet}!${address}`)) : null;
}

/** Changes from what the host now holds. What `after` leaves out stays. */
export async function changesOf(host: WorkbookHost, edits: Readonly<Record<string, Partial<CellState>>>): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [text, after] of Object.entries(edits)) {
    const cell = referenceOf(text);
    const before: CellState = (await cellOf(host, cell.sheet, addressToText(cell))) ?? { value: null, format: "General" };
    changes.push({ cell, label: text, before, after: { ...before, ...after }, code: "fix" });
  }
  return changes;
}

export function marksOf(kind: Mark["kind"], ...references: string[]): Mark[] {
  return references.map((text) => ({ kind, cell: referenceOf(text) }));
}

export function sorted(marks: readonly Mark[]): string[] {
  return marks.map(({ kind, cell }) => `${cell.sheet}!${addressToText(cell)} ${kind}`).sort();
}

export async function sortedMarks(place: HostUnderTest): Promise<string[]> {
  return sorted(await place.marks());
}
