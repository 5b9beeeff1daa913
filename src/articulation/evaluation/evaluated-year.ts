import type { Form } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import type { IndicatorValue, PartialDate } from "../../scoring/reading/indicator-value";
import { yearsInFigures } from "../../scoring/reading/years-in-figures";

const YEAR = /(20\d{2})\s*年/g;

/** The year that a form is about, from the lines above its first block; undefined where none or more than one is named. */
export function evaluatedYear({ sheet, range, panels }: Form, cells: CellLookup): number | undefined {
  const years = new Set<number>();
  const below = Math.min(...panels.map(({ headerTop }) => headerTop));
  for (let row = range.top; row < below; row++) {
    for (let column = 0; column <= range.right; column++) {
      const value = cells({ sheet, row, column })?.value;
      if (typeof value === "string") for (const [, year] of yearsInFigures(value.normalize("NFKC")).matchAll(YEAR)) years.add(Number(year));
    }
  }
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

function dated(date: PartialDate, year: number): PartialDate {
  return date.year === undefined ? { year, ...date } : date;
}

/** A date without a year is one of the year that is evaluated; other values are what they were. */
export function inYear(value: IndicatorValue, year: number | undefined): IndicatorValue {
  if (value.kind !== "deadline" || year === undefined) return value;
  return { ...value, to: dated(value.to, year), ...(value.from && { from: dated(value.from, year) }) };
}
