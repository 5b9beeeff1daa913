import type { CellState, Change } from "../../changes/change";
import type { WriteOutcome } from "../../host/workbook-host";
import { sameReference, type CellReference } from "../../sheet/address";
import { cellAt, type WorkbookContent } from "../../sheet/sheet";
import type { XlsxHost } from "../../xlsx/xlsx-host";
import type { GridCell, GridEdit } from "../grid/grid";
import type { EditOutcome } from "./messages";

const NOTHING: CellState = { value: null, format: "General" };

function stateIn({ sheets }: WorkbookContent, cell: CellReference): CellState {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  return (sheet && cellAt(sheet, cell)) ?? NOTHING;
}

function change(cell: CellReference, before: CellState, after: CellState): Change {
  return { cell, label: "", before, after, code: "fix" };
}

/** A result in the place of the one before; the formula is the file's own, however the grid writes it. */
function resultChanges(content: WorkbookContent, cells: readonly GridCell[]): Change[] {
  return cells.flatMap(({ cell, state: { value } }) => {
    const before = stateIn(content, cell);
    return before.formula === undefined || Object.is(before.value, value) ? [] : [change(cell, before, { ...before, value })];
  });
}

/** What the user edited, from what the file holds: the grid may tell a format or a formula in other words. */
function editChange(content: WorkbookContent, { cell, before, after }: GridEdit["edited"][number]): Change {
  const held = stateIn(content, cell);
  return change(cell, held, { ...after, format: before.format === after.format ? held.format : after.format });
}

/**
 * Writes what must be written, and results along with it. Results that the file refuses, as within arrays, are left as
 * they are and named.
 */
async function writeWithResults(host: XlsxHost, changes: readonly Change[], results: readonly Change[]): Promise<{ outcome: WriteOutcome; kept: readonly CellReference[] }> {
  const outcome = await host.write([...changes, ...results]);
  if (outcome.written || results.length === 0) return { outcome, kept: [] };
  const isRefused = ({ cell }: Change): boolean =>
    outcome.refusals.some((refusal) => (refusal.cell ? sameReference(refusal.cell, cell) : refusal.sheet === cell.sheet));
  const kept = results.filter(isRefused);
  if (kept.length === 0) return { outcome, kept: [] };
  const again = await host.write([...changes, ...results.filter((result) => !isRefused(result))]);
  return { outcome: again, kept: kept.map(({ cell }) => cell) };
}

/** Takes over an edit by the user: all of it, or nothing and the reason. */
export async function editFile(host: XlsxHost, { edited, recalculated }: GridEdit): Promise<EditOutcome> {
  const content = await host.read();
  const changes = edited.map((edit) => editChange(content, edit));
  const { outcome, kept } = await writeWithResults(host, changes, resultChanges(content, recalculated));
  return { ...outcome, changes, kept };
}

/** Takes over results that were calculated anew; answers with the cells that the file does not take. */
export async function refreshFile(host: XlsxHost, cells: readonly GridCell[]): Promise<readonly CellReference[]> {
  const { kept } = await writeWithResults(host, [], resultChanges(await host.read(), cells));
  return kept;
}

export async function cellOfFile(host: XlsxHost, cell: CellReference): Promise<CellState | null> {
  const state = stateIn(await host.read(), cell);
  return state === NOTHING ? null : state;
}
