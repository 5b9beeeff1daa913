import type { Change } from "../../changes/change";
import { isDecimalsOnly } from "./is-decimals-only";

/** The changes of one sheet: those that change a figure, and those that only write it with other decimals. */
export interface SheetChanges {
  readonly sheet: string;
  readonly figures: readonly Change[];
  readonly decimals: readonly Change[];
}

/** Changes by sheet, sheets in the order in which they come. */
export function sheetChanges(changes: readonly Change[]): readonly SheetChanges[] {
  const sheets = [...new Set(changes.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet) => {
    const own = changes.filter(({ cell }) => cell.sheet === sheet);
    return { sheet, figures: own.filter((change) => !isDecimalsOnly(change)), decimals: own.filter(isDecimalsOnly) };
  });
}
