import type { Review } from "../../src/review/review";
import { referenceKey, type CellReference } from "../../src/sheet/address";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { Choice } from "../layout/choice";
import { SLIPS, slipped, type SlipKind } from "./slip";
import { isViolated, relationCells, takesPart } from "./violation";
import { cellIn, printedFigure, withCell, withPrinted } from "./written-figure";

/** One wrong figure in a workbook that was right. */
export interface PlantedError {
  readonly slip: SlipKind;
  readonly cell: CellReference;
  readonly before: string;
  readonly after: string;
  readonly content: WorkbookContent;
  /** The only cell that all violated relations share is the planted one, and there are at least two. */
  readonly isCrossed: boolean;
}

/** Cells with a figure that take part in a relation that ties, and in none that is wrong from the start. */
export function plantableCells(content: WorkbookContent, { relations }: Review): CellReference[] {
  const cells = new Map<string, CellReference>();
  for (const { relation, verdict } of relations) {
    if (verdict.code !== "holds" && verdict.code !== "tail") continue;
    for (const { cell, reading } of [relation.target, ...relation.operands]) {
      if ((reading === "amount" || reading === "rate") && printedFigure(cellIn(content, cell)) !== undefined) cells.set(referenceKey(cell), cell);
    }
  }
  const wrong = relations.filter(({ verdict }) => verdict.code === "broken" || verdict.code === "unlikely" || verdict.code === "truncated");
  for (const cell of wrong.flatMap(relationCells)) cells.delete(referenceKey(cell));
  return [...cells.values()];
}

/** Plants one slip; undefined where it changes nothing, or nothing that rounding does not explain. */
export function plant(content: WorkbookContent, original: Review, cells: readonly CellReference[], seed: number): PlantedError | undefined {
  const choice = new Choice(seed);
  const cell = choice.of(cells);
  const slip = choice.of(SLIPS);
  const old = cellIn(content, cell);
  const before = printedFigure(old);
  if (!old || before === undefined) return undefined;
  const others = cells
    .filter((other) => other.sheet === cell.sheet && other.column === cell.column)
    .map((other) => printedFigure(cellIn(content, other)))
    .filter((figure): figure is string => figure !== undefined && figure !== before);
  const after = slipped(before, slip, others, choice);
  if (after === undefined) return undefined;
  const wrong = withCell(content, cell, withPrinted(old, after));
  const printed = printedFigure(cellIn(wrong, cell));
  if (printed === undefined || printed === before || Number(printed) === Number(before)) return undefined;

  const change = { cell, before: (at: CellReference) => cellIn(content, at), after: (at: CellReference) => cellIn(wrong, at) };
  const violated = original.relations.filter(
    (checked) =>
      (checked.verdict.code === "holds" || checked.verdict.code === "tail") &&
      takesPart(checked, cell) &&
      isViolated(checked, change),
  );
  if (violated.length === 0) return undefined;
  const shared = violated.reduce<string[] | undefined>((so, checked) => {
    const keys = relationCells(checked).map(referenceKey);
    return so === undefined ? keys : so.filter((key) => keys.includes(key));
  }, undefined);
  const isCrossed = violated.length > 1 && new Set(shared).size === 1;
  return { slip, cell, before, after: printed, content: wrong, isCrossed };
}
