import type { Form } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import type { IndicatorValue, PartialDate } from "../../scoring/reading/indicator-value";
import { yearsInFigures } from "../../scoring/reading/years-in-figures";

/** A year, but not that of a single day, which tells when the form was filled in. */
const YEAR = /(20\d{2})\s*年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?!\s*[-—–~至到]))\s*(度)?/g;
const SPAN = /(20\d{2})\s*(?:年[^;,，。]{0,10})?[-—–~至到]\s*(20\d{2})\s*年/g;

function onlyOf(years: readonly number[]): number | undefined {
  const [only, ...others] = new Set(years);
  return others.length === 0 ? only : undefined;
}

/**
 * The year that a form is about, from the lines above its first block: that of 年度 before any other, which may be part of a project's
 * name. Undefined where none or more than one is named.
 */
export function evaluatedYear({ sheet, range, panels }: Form, cells: CellLookup): number | undefined {
  const found: { readonly year: number; readonly isFiscal: boolean }[] = [];
  const below = Math.min(...panels.map(({ headerTop }) => headerTop));
  for (let row = range.top; row < below; row++) {
    for (let column = 0; column <= range.right; column++) {
      const value = cells({ sheet, row, column })?.value;
      if (typeof value !== "string") continue;
      const text = yearsInFigures(value.normalize("NFKC"));
      for (const [, from, to] of text.matchAll(SPAN)) if (from !== to) return undefined;
      for (const [, year, fiscal] of text.matchAll(YEAR)) found.push({ year: Number(year), isFiscal: fiscal !== undefined });
    }
  }
  const fiscal = found.filter(({ isFiscal }) => isFiscal);
  return onlyOf((fiscal.length > 0 ? fiscal : found).map(({ year }) => year));
}

function dated(date: PartialDate, year: number): PartialDate {
  return date.year === undefined ? { year, ...date } : date;
}

/** A date without a year is one of the year that is evaluated; other values are what they were. */
export function inYear(value: IndicatorValue, year: number | undefined): IndicatorValue {
  if (value.kind !== "deadline" || year === undefined) return value;
  return { ...value, to: dated(value.to, year), ...(value.from && { from: dated(value.from, year) }) };
}
