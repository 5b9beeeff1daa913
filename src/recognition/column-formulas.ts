import type { ColumnFormula } from "./form";
import type { HeaderBand } from "./header-band";
import type { HeaderColumn } from "./header-columns";
import type { SheetLabels } from "./sheet-labels";

const NUMBER_FORMULA = /^(\d{1,2})=\(?(\d{1,2}(?:[-+*×/÷]\d{1,2})+)\)?(?:[×*]100%?)?$/;
const LETTER_TAG = /\(([A-Z])\)/;
const LETTER_FORMULA = /\(([A-Z])[/÷]([A-Z])(?:[×*]100%)?\)/;

function numberedColumns(labels: SheetLabels, row: number): { numbers: Map<string, number>; formulas: { column: number; text: string }[] } {
  const numbers = new Map<string, number>();
  const formulas: { column: number; text: string }[] = [];
  for (let column = 0; column < labels.width(row); column++) {
    const text = labels.text(row, column).normalize("NFKC").replace(/\s+/g, "");
    const number = /^\(?(\d{1,2})\)?(?:=|$)/.exec(text)?.[1];
    if (number === undefined || numbers.has(number)) continue;
    numbers.set(number, column);
    if (text.includes("=")) formulas.push({ column, text });
  }
  return { numbers, formulas };
}

function parse(text: string, column: number, numbers: ReadonlyMap<string, number>): ColumnFormula | undefined {
  const terms = NUMBER_FORMULA.exec(text)?.[2];
  if (terms === undefined) return undefined;
  const tokens = terms.split(/([-+*×/÷])/);
  const columns = tokens.filter((_, index) => index % 2 === 0).map((number) => numbers.get(number));
  const operators = tokens.filter((_, index) => index % 2 === 1);
  if (columns.some((found) => found === undefined)) return undefined;
  const [first, ...rest] = columns as number[];
  if (first === undefined) return undefined;
  if (operators.length === 1 && /[/÷]/.test(operators[0] ?? "")) {
    return { target: column, kind: "ratio", text, parts: [first, ...rest].map((part) => ({ column: part, factor: 1 })) };
  }
  if (operators.some((operator) => !/[-+]/.test(operator))) return undefined;
  const parts = rest.map((part, index) => ({ column: part, factor: operators[index] === "-" ? (-1 as const) : (1 as const) }));
  return { target: column, kind: "sum", text, parts: [{ column: first, factor: 1 }, ...parts] };
}

/** Reads the row of column numbers of a table. */
export function numberFormulas(labels: SheetLabels, band: HeaderBand): ColumnFormula[] {
  if (band.numbersRow === undefined) return [];
  const { numbers, formulas } = numberedColumns(labels, band.numbersRow);
  return formulas.flatMap(({ column, text }) => parse(text, column, numbers) ?? []);
}

/** Reads letters behind header texts: `全年预算数（A）`, `执行率（B/A）`. */
export function letterFormulas(headers: readonly HeaderColumn[]): ColumnFormula[] {
  const tagged = new Map<string, number>();
  for (const { column, written } of headers) {
    const tag = LETTER_TAG.exec(written.at(-1) ?? "")?.[1];
    if (tag !== undefined && !tagged.has(tag)) tagged.set(tag, column);
  }
  return headers.flatMap(({ column, written }) => {
    const [, numerator = "", denominator = ""] = LETTER_FORMULA.exec(written.at(-1) ?? "") ?? [];
    const [top, base] = [tagged.get(numerator), tagged.get(denominator)];
    if (top === undefined || base === undefined) return [];
    return [{ target: column, kind: "ratio" as const, text: `${numerator}/${denominator}`, parts: [{ column: top, factor: 1 as const }, { column: base, factor: 1 as const }] }];
  });
}
