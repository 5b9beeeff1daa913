import { dayOfSerial, type DateSystem } from "../../sheet/date-system";
import type { Deadline, PartialDate } from "./indicator-value";

/** A date format code without literals, locales and times: m beside hours or seconds is minutes. */
function dateLetters(code: string): string {
  const bare = code.replace(/\[[hms]+\]/gi, "h").replace(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p/gi, "").toLowerCase();
  return bare.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, "");
}

/**
 * A stored date as far as its format shows it: `yyyy"年"m"月"` tells no day, `m"月"d"日"` no year (Excel fills in the year of typing).
 * Null where the format shows a time only or the number is no date.
 */
export function readDateCell(serial: number, format: string, system: DateSystem): Deadline | null {
  const date = dayOfSerial(serial, system);
  if (!date) return null;
  const letters = dateLetters(format);
  const to: PartialDate = {
    ...(/[ye]/.test(letters) && { year: date.getUTCFullYear() }), ...(letters.includes("m") && { month: date.getUTCMonth() + 1 }),
    ...(/(?<!d)d{1,2}(?!d)/.test(letters) && { day: date.getUTCDate() }),
  };
  return to.year === undefined && to.month === undefined ? null : { kind: "deadline", to };
}
