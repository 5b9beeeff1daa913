import { columnLetters } from "../../sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/**
 * What may stand in a formula and must be told apart from references: texts, quoted sheet names,
 * brackets of structured and external references, names (also of functions and sheets), then references
 * of cells, whole columns and whole rows.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\?])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\?])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\?])|[\p{L}_\\][\p{L}\p{N}_.\\?]*!?|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/gu;

/**
 * The formula as it stands `rows` further down and `columns` further right: relative references move,
 * fixed ones stay. A reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string | undefined => {
    if (fixed) return `$${letters}`;
    const index = columnIndex(letters) + columns;
    return index >= 0 && index < MAX_COLUMNS ? columnLetters(index) : undefined;
  };
  const row = (fixed: string, digits: string): string | undefined => {
    if (fixed) return `$${digits}`;
    const number = Number(digits) + rows;
    return number >= 1 && number <= MAX_ROWS ? String(number) : undefined;
  };
  return formula.replace(
    TOKEN,
    (
      whole: string,
      ...[c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom]: (string | undefined)[]
    ): string => {
      if (c !== undefined && r !== undefined) return join(column(c$ ?? "", c), row(r$ ?? "", r), "");
      if (from !== undefined && to !== undefined) return join(column(from$ ?? "", from), column(to$ ?? "", to), ":");
      if (top !== undefined && bottom !== undefined) return join(row(top$ ?? "", top), row(bottom$ ?? "", bottom), ":");
      return whole;
    },
  );
}

function join(first: string | undefined, second: string | undefined, by: string): string {
  return first === undefined || second === undefined ? "#REF!" : first + by + second;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
