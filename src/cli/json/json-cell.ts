import { decimalToText, type Decimal } from "../../number/decimal";
import type { Operand } from "../../relations/relation";
import { addressToText, type CellReference } from "../../sheet/address";
import type { JsonCell, JsonOperand } from "../json-schema";

export function jsonCell(cell: CellReference): JsonCell {
  return { sheet: cell.sheet, cell: addressToText(cell) };
}

export function jsonOperand({ cell, role, factor }: Operand): JsonOperand {
  return { ...jsonCell(cell), role, factor: decimalToText(factor) };
}

/** A property that is left out where there is no value. */
export function decimalProperty<Name extends string>(name: Name, value: Decimal | undefined): { [Key in Name]?: string } {
  return (value === undefined ? {} : { [name]: decimalToText(value) }) as { [Key in Name]?: string };
}
