import { decimalToNumber, decimalToText, shift, type Decimal } from "../number/decimal";
import type { Cell } from "../sheet/cell";
import { readNumberFormat } from "../sheet/number-format";

/** The stored value of a cell with this format that shows `shown`. */
export function storedForShown(shown: Decimal, format: string): Decimal {
  const { kind, thousandsScale, literalPoint } = readNumberFormat(format);
  if (kind !== "number" && kind !== "percent") return shown;
  return shift(shown, 3 * thousandsScale + literalPoint - (kind === "percent" ? 2 : 0));
}

/** The cell as it would be if it showed `shown` in its own form; for trying a correction, not for writing it. */
export function cellShowing(cell: Cell | null, shown: Decimal, percent: boolean): Cell {
  const format = cell?.format ?? "General";
  if (typeof cell?.value === "string") return { value: decimalToText(shown) + (percent ? "%" : ""), format };
  return { value: decimalToNumber(storedForShown(shown, format)), format };
}
