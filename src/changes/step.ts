import { CellMap } from "../diagnosis/cell-map";
import type { CellLookup } from "../relations/evaluate";
import type { Relation } from "../relations/relation";
import type { Cell } from "../sheet/cell";
import type { CellState } from "./change";

/** One derived cell that gets a new value, with the cells as they stood when it was computed. */
export interface Step {
  readonly place: number;
  readonly relation: Relation;
  readonly after: CellState;
  readonly cells: CellLookup;
}

/** Only the relation's own operands: a step must not change when later steps are taken. */
export function snapshot({ operands, target }: Relation, lookup: CellLookup): CellLookup {
  const cells = new CellMap<Cell>();
  for (const { cell } of [...operands, target]) {
    const found = lookup(cell);
    if (found) cells.set(cell, found);
  }
  return (cell) => cells.get(cell) ?? null;
}

/** Where two rules gave a cell its value, the later one stands. */
export function lastPerCell(steps: readonly Step[]): Step[] {
  const last = new CellMap<Step>();
  for (const step of steps) last.set(step.relation.target.cell, step);
  return steps.filter((step) => last.get(step.relation.target.cell) === step);
}
