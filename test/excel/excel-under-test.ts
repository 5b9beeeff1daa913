import { afterEach, beforeAll, expect } from "vitest";
import type { Change, CellState } from "../../src/changes/change";
import { ExcelWorkbookHost, type ExcelHostOptions } from "../../src/excel/excel-workbook-host";
import type { Mark } from "../../src/host/mark";
import type { WorkbookHost } from "../../src/host/workbook-host";
import { parseAddress, type CellReference } from "../../src/sheet/address";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";
import { checkLevelInClient, loadClient } from "../office-host/client/load-client";
import { ExcelHost } from "../office-host/excel-host";
import type { Workbook } from "../office-host/workbook/workbook";

/** Waits until what the client does by itself is done, such as giving references back. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * An Excel at the floor of the product, for the tests of one file. After each test it must have had all that was asked
 * of it, keep no reference, and still have the user's undo stack.
 */
export function excelForTests(excel = new ExcelHost({ level: "1.9" })): ExcelHost {
  beforeAll(async () => {
    await loadClient(excel);
    checkLevelInClient();
  });
  afterEach(async () => {
    await settled();
    expect(excel.gaps).toEqual([]);
    expect(excel.counters.undoCleared).toEqual([]);
    // A client that never got the reply does not know what it was given.
    const isReplyLost = excel.counters.log.some(({ error, bytesOut }) => error !== null && bytesOut === 0);
    if (!isReplyLost) expect(excel.liveReferences).toBe(0);
  });
  return excel;
}

/** The adapter on a workbook that was just opened; what was counted and planned before is forgotten. */
export function openHost(excel: ExcelHost, workbook: Workbook, options: ExcelHostOptions = {}): WorkbookHost {
  excel.open(workbook);
  return new ExcelWorkbookHost(options);
}

/** How many syncs an act takes. */
export async function syncsOf(excel: ExcelHost, act: () => Promise<unknown>): Promise<number> {
  const before = excel.counters.syncs;
  await act();
  return excel.counters.syncs - before;
}

export function reference(sheet: string, address: string): CellReference {
  return { sheet, ...parseAddress(address)! };
}

export function stateOf({ sheets }: WorkbookContent, { sheet, ...address }: CellReference): CellState {
  const found = sheets.find(({ name }) => name === sheet);
  return (found && cellAt(found, address)) ?? { value: null, format: "General" };
}

/** Changes from what was read; what is left out of the new state stays. */
export function changesFrom(content: WorkbookContent, edits: readonly (readonly [CellReference, Partial<CellState>])[]): Change[] {
  return edits.map(([cell, after]) => {
    const before = stateOf(content, cell);
    return { cell, label: "", before, after: { ...before, ...after }, code: "fix" };
  });
}

export const errorsAt = (cells: readonly CellReference[]): Mark[] => cells.map((cell) => ({ kind: "error", cell }));
