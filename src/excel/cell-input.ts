import type { CellState } from "../changes/change";
import { isCellError } from "../sheet/cell";

export const TEXT_FORMAT = "@";

/** A text that Excel takes for nothing else: it holds no digit of any script and begins like no formula. */
const PLAIN_TEXT = /^(?![=+\-@'])\P{N}*$/u;
const WORDS = /^\s*(?:true|false|#.*)\s*$/i;

/**
 * What is put into a cell that has the number format `format`, so that it then holds the state. Excel reads texts as if
 * they were typed: one that could be read as something else gets an apostrophe before it, which nobody sees in the
 * cell. A cell formatted as text keeps every text, so that it needs none, and would keep one.
 */
export function cellInput(state: CellState, format: string): string | number | boolean {
  if (state.formula !== undefined) return `=${state.formula}`;
  const { value } = state;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || value === "") return value;
  if (format === TEXT_FORMAT) return value.startsWith("'") ? `'${value}` : value;
  return PLAIN_TEXT.test(value) && !WORDS.test(value) ? value : `'${value}`;
}
