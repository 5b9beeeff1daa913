import { NotOffered } from "../protocol/host-error";
import { ErrorValue, GENERAL } from "./cell";
import type { CellValue } from "./cell";
import { roundedHalfUp } from "./decimal-rounding";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const DIGITS = /[#0?][#0?,]*(?:\.[#0?]*)?/;

/** Takes quotes, escapes, colours, paddings and fillers out of a section: what is left are digits and literals. */
function literals(section: string): string {
  return section
    .replace(/\[(?:[A-Za-z]+|\$[^\]]*|[<>=][^\]]*)\]/g, "")
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1");
}

function dateText(serial: number, format: string): string {
  const day = new Date(EPOCH + Math.floor(serial) * DAY);
  const two = (part: number): string => String(part).padStart(2, "0");
  return literals(format).replace(/yyyy|yy|mm|m|dd|d/g, (part) => {
    if (part === "yyyy") return String(day.getUTCFullYear());
    if (part === "yy") return two(day.getUTCFullYear() % 100);
    const number = part.startsWith("m") ? day.getUTCMonth() + 1 : day.getUTCDate();
    return part.length === 2 ? two(number) : String(number);
  });
}

function digits(amount: number, pattern: string): string {
  const [whole = "", decimals = ""] = pattern.split(".");
  const least = decimals.replace(/[^0?]/g, "").length;
  const [integer = "", fraction = ""] = roundedHalfUp(amount, decimals.length).toFixed(decimals.length).split(".");
  const grouped = whole.includes(",") ? integer.replace(/\B(?=(?:\d{3})+$)/g, ",") : integer;
  const shown = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, "");
  const visible = /[0?]/.test(whole) || integer !== "0" ? grouped : "";
  return pattern.includes(".") ? `${visible}.${shown}` : visible;
}

function numberText(value: number, format: string): string {
  const sections = format.split(";");
  const [positive = "", negative, zero] = sections;
  const own = value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  const plain = literals(own);
  if (/[eE][+-]|[?]\/[?]/.test(plain)) throw new NotOffered(`the text of numbers in the format ${format}`);
  const amount = Math.abs(value) * (plain.includes("%") ? 100 : 1);
  const sign = value < 0 && own === positive ? "-" : "";
  return sign + plain.replace(DIGITS, (pattern) => digits(amount, pattern));
}

/** As the cell shows a value. Formats that this host cannot render are refused rather than guessed. */
export function displayedText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (value instanceof ErrorValue) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  // General shows at most eleven characters of a number; wide enough columns are taken for granted.
  if (format === GENERAL || format === "@") return String(Number(value.toPrecision(10)));
  const codes = literals(format);
  if (/[hs]/i.test(codes)) throw new NotOffered(`the text of times in the format ${format}`);
  return /[yd]/.test(codes) ? dateText(value, format) : numberText(value, format);
}
