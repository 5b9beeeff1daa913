import type { RawCell } from "./cell-scanner";
import { detach } from "./cell-value";
import { shiftFormula } from "../formulas/shift-formula";
import { decodeXml } from "../xml/xml-text";

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of one sheet as their cells show them: those that share a text are written out. */
export class FormulaTexts {
  private readonly masters = new Map<string, SharedMaster>();

  /** Cells must come in the order of the file: the master of a shared formula stands before its dependants. */
  of(cell: RawCell): string | undefined {
    const { formula } = cell;
    // A data table (what-if) has no formula text of its own.
    if (!formula || formula.kind === "dataTable") return undefined;
    const own = formula.source === "" ? undefined : detach(decodeXml(formula.source));
    if (formula.kind !== "shared" || formula.sharedIndex === undefined) return own;
    if (own !== undefined) {
      this.masters.set(formula.sharedIndex, { row: cell.row, column: cell.column, formula: own });
      return own;
    }
    const master = this.masters.get(formula.sharedIndex);
    return master && shiftFormula(master.formula, cell.row - master.row, cell.column - master.column);
  }
}
