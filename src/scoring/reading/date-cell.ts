import type { Deadline, PartialDate } from "./indicator-value";

const DAY = 86_400_000;
/** Serial 1 is 1900-01-01, but Excel counts a 29 February 1900 that never was: exact from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_EXACT = 61;
const LAST = 2_958_465;

/** A date format code without literals, locales and times: m beside hours or seconds is minutes. */
function dateLetters(code: string): string {
  const bare = code.replace(/\[[hms]+\]/gi, "h").replace(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p/gi, "").toLowerCase();
  return bare.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, "");
}

/**
 * A stored date as far as its format shows it: `yyyy"年"m"月"` tells no day, `m"月"d"日"` no year (Excel fills in the year of typing).
 * Null where the format shows a time only or the number is no date.
 */
export function readDateCell(serial: number, format: string): Deadline | null {
  if (!(serial >= FIRST_EXACT && serial <= LAST)) return null;
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  const letters = dateLetters(format);
  const to: PartialDate = {
    ...(/[ye]/.test(letters) && { year: date.getUTCFullYear() }), ...(letters.includes("m") && { month: date.getUTCMonth() + 1 }),
    ...(/(?<!d)d{1,2}(?!d)/.test(letters) && { day: date.getUTCDate() }),
  };
  return to.year === undefined && to.month === undefined ? null : { kind: "deadline", to };
}
