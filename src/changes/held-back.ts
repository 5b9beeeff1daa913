import type { CellReference } from "../sheet/address";

/** A derived cell that a recalculation leaves alone, and why. */
export interface HeldBack {
  readonly cell: CellReference;
  readonly relation: string;
  readonly code: "operand-suspect" | "operand-not-a-number" | "holds-formula" | "base-empty";
  /** The formula that would give the right figure, where the cell holds a wrong one. */
  readonly formula?: string;
}
