import type { CellReference } from "../../../sheet/address";
import { isCellError, type CellValue } from "../../../sheet/cell";
import { groupBySheet } from "../../../host/group-by-sheet";
import { shownFormula } from "../snapshot/future-functions";
import type { OpenBook } from "./open-book";
import type { RunningUniver } from "./start-univer";

export interface FormulaCell {
  readonly cell: CellReference;
  /** As files hold it. */
  readonly formula: string;
  /** What the file, or the journal, says that it gives. */
  readonly value: CellValue;
}

/**
 * Each portion has the engine read the workbook again, and its results are taken in at once, between which the page draws:
 * few at first, more while that is fast.
 */
const FIRST_PORTION = 200;
const MOST = 5000;
const SHORT_MS = 500;
/** A portion of slow formulas on a slow computer; a thread that broke down is told at once. */
const PATIENCE_MS = 600_000;

/**
 * The formulas that the grid's engine cannot evaluate where they stand: those that it does not understand, that give an
 * error where a value is known, or more than one value.
 */
export async function unevaluated(running: RunningUniver, book: OpenBook, cells: readonly FormulaCell[]): Promise<FormulaCell[]> {
  const found: FormulaCell[] = [];
  for (let start = 0, size = FIRST_PORTION; start < cells.length; ) {
    const portion = cells.slice(start, start + size);
    const began = performance.now();
    const results = await evaluate(running, book, portion);
    found.push(...portion.filter((cell, at) => !isPlausible(results[at], cell.value)));
    start += size;
    if (performance.now() - began < SHORT_MS) size = Math.min(MOST, size * 2);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}

async function evaluate(running: RunningUniver, book: OpenBook, cells: readonly FormulaCell[]): Promise<unknown[]> {
  const asked: Record<string, Record<number, Record<number, string[]>>> = {};
  const idOf = (name: string): string => book.sheet(name)?.getSheetId() ?? "";
  for (const [sheet, group] of groupBySheet(cells)) {
    const rows: Record<number, Record<number, string[]>> = (asked[idOf(sheet)] = {});
    for (const { cell, formula } of group) (rows[cell.row] ??= {})[cell.column] = [`=${shownFormula(formula)}`];
  }
  const answer = (await running.thread.answer(running.api.getFormula().executeFormulas({ [book.id]: asked }, PATIENCE_MS)))[book.id];
  return cells.map(({ cell }) => answer?.[idOf(cell.sheet)]?.[cell.row]?.[cell.column]?.[0]?.value);
}

/** An engine's answer that the file does not contradict in kind; a stale figure is no reason to distrust it. */
export function isPlausible(result: unknown, known: CellValue): boolean {
  if (result === null || result === undefined || typeof result === "object") return false;
  const isError = typeof result === "string" && /^#[A-Z/0]+[!?A]?$/.test(result);
  return !isError || (isCellError(known) && known.error === result);
}
