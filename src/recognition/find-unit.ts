import { unitInText, type MoneyUnit } from "../sheet/unit";
import type { SheetLabels } from "./sheet-labels";

/** The first unit of measure that the rows state, with its cell. */
export function unitBetween(
  labels: SheetLabels,
  from: number,
  to: number,
): { readonly unit: MoneyUnit; readonly row: number; readonly column: number } | undefined {
  for (let row = to; row >= from; row--) {
    for (let column = 0; column < labels.width(row); column++) {
      const text = labels.label(row, column);
      const unit = text.length > 2 && text.length <= 80 ? unitInText(text) : undefined;
      if (unit) return { unit, row, column };
    }
  }
  return undefined;
}
