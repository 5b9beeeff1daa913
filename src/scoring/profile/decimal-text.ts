import * as z from "zod/mini";
import { decimalFromNumber, decimalToText } from "../../number/decimal";

/** Longer figures are none that a bureau states; the bound keeps a damaged file from growing into a huge computation. */
const NUMERAL = /^\d{1,9}(\.\d{1,6})?$/;

function textOf(given: unknown): unknown {
  const read = typeof given === "number" ? decimalFromNumber(given) : undefined;
  return read ? decimalToText(read) : given;
}

/**
 * A figure of a profile, kept as decimal text: a JSON number would go on as a binary float. A number that somebody typed into
 * a file is taken as the decimal that it shows.
 */
export const decimalText = z.pipe(z.transform(textOf), z.string().check(z.regex(NUMERAL)));
