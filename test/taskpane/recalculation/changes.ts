import type { CellState, Change } from "../../../src/changes/change";
import type { CellValue } from "../../../src/sheet/cell";
import { at } from "../../locales/findings";

export function state(value: CellValue, format = "General"): CellState {
  return { value, format };
}

/** A change with ordinary words where the test has no opinion. */
export function change(cell: string, before: CellState, after: CellState, more: Partial<Change> = {}): Change {
  return { cell: at(cell), label: "项目支出", before, after, code: "rate", ...more };
}
