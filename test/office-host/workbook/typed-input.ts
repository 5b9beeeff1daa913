import { ERROR_CODES, ErrorValue, GENERAL } from "./cell";
import type { Cell, CellValue } from "./cell";

const TEXT = "@";
const NUMBER = /^([+-]?)(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

interface Reading {
  readonly value: CellValue;
  /** The format that Excel gives a cell without one of its own. */
  readonly format?: string;
}

function number(text: string): number | null {
  return /\d/.test(text) && NUMBER.test(text) ? Number(text.replaceAll(",", "")) : null;
}

function date(text: string): number | null {
  const [, year = "", month = "", day = ""] = DATE.exec(text) ?? [];
  if (year === "") return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).getUTCMonth() === Number(month) - 1 ? (time - EPOCH) / DAY : null;
}

/** What Excel makes of a text that somebody types, or that an add-in writes: both go the same way. */
function read(text: string): Reading {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (ERROR_CODES.includes(trimmed.toUpperCase())) return { value: new ErrorValue(trimmed.toUpperCase()) };
  const plain = number(trimmed);
  if (plain !== null) return { value: plain };
  const percent = trimmed.endsWith("%") ? number(trimmed.slice(0, -1)) : null;
  if (percent !== null) return { value: percent / 100, format: Number.isInteger(percent) ? "0%" : "0.00%" };
  // Accountants' minus: (12.50) is -12.5.
  const negative = /^\((.+)\)$/.exec(trimmed)?.[1];
  const bracketed = negative === undefined ? null : number(negative);
  if (bracketed !== null) return { value: -bracketed };
  const serial = date(trimmed);
  return serial === null ? { value: text } : { value: serial, format: "yyyy/m/d" };
}

/** The cell after a value without a formula was put into it. A cell formatted as text takes everything as text. */
export function withInput(cell: Cell, input: string | number | boolean): Cell {
  if (typeof input !== "string") return { ...cell, formula: null, value: input };
  if (cell.numberFormat === TEXT) return { ...cell, formula: null, value: input === "" ? null : input.replace(/^'/, "") };
  const { value, format } = read(input);
  return { ...cell, formula: null, value, numberFormat: cell.numberFormat === GENERAL ? (format ?? GENERAL) : cell.numberFormat };
}

/** In a cell formatted as text an `=` begins no formula. */
export const isFormulaInput = (cell: Cell, input: unknown): input is string =>
  typeof input === "string" && input.startsWith("=") && input.length > 1 && cell.numberFormat !== TEXT;
