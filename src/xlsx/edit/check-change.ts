import type { CellState, Change } from "../../changes/change";
import { asCell, holds } from "../../host/cell-state";
import type { Refusal } from "../../host/workbook-host";
import { cellValue, type ValueContext } from "../cells/cell-value";
import { GENERAL } from "../styles/number-formats";
import { cellPlaceAt, contains, inheritedStyle, type CellPlace, type SheetLayout } from "../cells/sheet-layout";
import { shiftFormula } from "../formulas/shift-formula";
import type { StyleTable } from "../styles/style-table";
import { decodeXml } from "../xml/xml-text";

/** What the checks look up outside the sheet. */
export interface CellContext extends ValueContext {
  readonly styles: StyleTable;
}

/** Why a change cannot be made, or undefined when it can. Changes nothing. */
export function checkChange(change: Change, layout: SheetLayout, context: CellContext): Pick<Refusal, "code" | "now"> | undefined {
  const { row, column } = change.cell;
  const style = styleAt(layout, row, column) ?? 0;
  if (layout.isProtected && context.styles.at(style).isLocked) return { code: "protected" };
  const isCovered = layout.merges.some((merge) => {
    return contains(merge, row, column) && !(merge.top === row && merge.left === column);
  });
  if (isCovered) return { code: "merged-cell" };
  if (layout.arrays.some((range) => contains(range, row, column))) return { code: "array-formula" };
  const isFormatChanged = change.before.format !== change.after.format;
  const held = currentState(layout, row, column, style, context);
  // A cell that the file does not hold is read as nothing at all, its format unsaid.
  const isUnsaid = !cellPlaceAt(layout, row, column) && change.before.format === GENERAL;
  const current = isUnsaid ? { ...held, format: GENERAL } : held;
  return holds(current, change.before, isFormatChanged) ? undefined : { code: "cell-changed", now: asCell(held) };
}

/** The index of the style that a cell has, or takes when it is written for the first time. */
export function styleAt(layout: SheetLayout, row: number, column: number): number | undefined {
  const place = cellPlaceAt(layout, row, column);
  if (!place) return inheritedStyle(layout, row, column);
  return place.style === 0 ? undefined : place.style;
}

function currentState(layout: SheetLayout, row: number, column: number, style: number, context: CellContext): CellState {
  const { format } = context.styles.at(style);
  const place = cellPlaceAt(layout, row, column);
  if (!place) return { value: null, format };
  const value = cellValue(place, context);
  const formula = formulaAt(layout, place);
  return formula === undefined ? { value, format } : { value, format, formula };
}

function formulaAt(layout: SheetLayout, { formula, row, column }: CellPlace): string | undefined {
  if (!formula) return undefined;
  if (formula.source !== "") return decodeXml(formula.source);
  const master = layout.shared.get(formula.sharedIndex ?? "")?.master;
  return master && shiftFormula(decodeXml(master.formula?.source ?? ""), row - master.row, column - master.column);
}
