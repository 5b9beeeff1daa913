import type { Form } from "../../src/recognition/form";
import type { CellAddress } from "../../src/sheet/address";
import type { Choice } from "./choice";
import type { Rows } from "./laid-out";

/** Cells of the headers of a form. */
export function headerCells(form: Form): CellAddress[] {
  const rows = new Set(form.panels.flatMap(({ headerTop, headerBottom }) => Array.from({ length: headerBottom - headerTop + 1 }, (_, index) => headerTop + index)));
  const columns = Array.from({ length: form.range.right - form.range.left + 1 }, (_, index) => form.range.left + index);
  return [...rows].flatMap((row) => columns.map((column) => ({ row, column })));
}

/** Labels of the named rows: totals, opening and closing balances. */
export function namedRowLabels(form: Form): CellAddress[] {
  return form.panels.flatMap(({ rows }) => rows.filter(({ role }) => role !== undefined).map(({ labelCell }) => labelCell));
}

export function evidenceCell(form: Form, code: "title" | "unit"): CellAddress | undefined {
  return form.evidence.find((evidence) => evidence.code === code)?.cell;
}

export function changeTexts(rows: Rows, cells: readonly CellAddress[], change: (text: string) => string): void {
  for (const { row, column } of cells) {
    const cell = rows[row]?.[column];
    if (typeof cell?.value === "string") rows[row]![column] = { ...cell, value: change(cell.value) };
  }
}

const CHINESE_PAIR = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;

/** Puts a blank of some kind between two Chinese characters. */
export function loosen(text: string, choice: Choice, blanks: readonly string[]): string {
  const places = [...text.matchAll(CHINESE_PAIR)].map(({ index }) => index);
  if (places.length === 0) return text;
  const place = choice.of(places);
  return text.slice(0, place) + choice.of(blanks) + text.slice(place);
}

const OTHER_WIDTH: Readonly<Record<string, string>> = { "(": "（", ")": "）", "（": "(", "）": ")", ":": "：", "：": ":" };

/** Brackets and colons in the other width. */
export function otherWidth(text: string): string {
  return text.replace(/[():（）：]/g, (sign) => OTHER_WIDTH[sign] ?? sign);
}

/** Digits in full width. */
export function fullWidthDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
