import { referenceKey, type CellReference } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/cell";
import { sameContent } from "../../../host/cell-state";

interface Kept {
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * Formulas that the grid cannot evaluate. The grid holds only the value that the file has for them. One stands as long
 * as its cell shows that value, so that taking back an edit in the grid brings the formula back as well.
 */
export class KeptFormulas {
  private readonly formulas = new Map<string, Kept>();

  keep(cell: CellReference, formula: string, value: CellValue): void {
    this.formulas.set(referenceKey(cell), { formula, value });
  }

  /** Another content was written on purpose, even if it looks the same. */
  forget(cell: CellReference): void {
    this.formulas.delete(referenceKey(cell));
  }

  /** The formula of a cell that the grid knows to hold just this value. */
  at(cell: CellReference, value: CellValue): string | undefined {
    const kept = this.formulas.get(referenceKey(cell));
    return kept && sameContent({ value: comparable(kept.value), format: "" }, { value: comparable(value), format: "" }) ? kept.formula : undefined;
  }
}

function comparable(value: CellValue): CellValue {
  return typeof value === "object" && value !== null ? value.error : value;
}
