import type { CellState, Change } from "../../changes/change";
import type { HeldBack } from "../../changes/held-back";
import type { Locale } from "../../locales/locale";
import { decimalFromNumber, decimalToText } from "../../number/decimal";
import { isCellError, type CellValue } from "../../sheet/cell";
import type { JsonCellState, JsonChange, JsonHeldBack } from "../json-schema";
import { jsonCell } from "./json-cell";

function typedValue(value: CellValue): Pick<JsonCellState, "value" | "type"> {
  if (value === null) return { value: null, type: "blank" };
  if (isCellError(value)) return { value: value.error, type: "error" };
  if (typeof value === "string") return { value, type: "text" };
  if (typeof value === "boolean") return { value: String(value), type: "boolean" };
  const exact = decimalFromNumber(value);
  return { value: exact ? decimalToText(exact) : String(value), type: "number" };
}

function jsonState({ value, format, formula }: CellState): JsonCellState {
  return { ...typedValue(value), numberFormat: format, ...(formula === undefined ? {} : { formula }) };
}

export function jsonChange(change: Change, locale: Locale): JsonChange {
  const { cell, before, after, code } = change;
  const message = locale.change(change, cell.sheet) + locale.sentenceEnd.trim();
  return { ...jsonCell(cell), before: jsonState(before), after: jsonState(after), code, message };
}

export function jsonHeldBack(item: HeldBack, locale: Locale): JsonHeldBack {
  const message = locale.heldBack(item, item.cell.sheet) + locale.sentenceEnd.trim();
  return { ...jsonCell(item.cell), code: item.code, ...(item.formula === undefined ? {} : { formula: item.formula }), message };
}
