import { referenceKey, type CellReference } from "../../sheet/address";
import type { WorkbookContent } from "../../sheet/sheet";
import { decodeXml } from "../xml/xml-text";
import { formulaReferences, type FormulaReference } from "./formula-references";
import { RangeIndex } from "./range-index";

/**
 * The formula cells that depend on written ones, directly or through others, on any sheet, and so show a
 * value from before. Formulas that read places which their text does not tell (INDIRECT, OFFSET, tables)
 * are counted among them whenever anything is written: better one too many than a stale figure unnamed.
 */
export function staleFormulas(
  content: WorkbookContent,
  written: readonly CellReference[],
  definedNames: ReadonlyMap<string, readonly string[]>,
): CellReference[] {
  if (written.length === 0) return [];
  const { index, open } = indexFormulas(content, definedNames);
  const seen = new Set(written.map(referenceKey));
  const stale: CellReference[] = [];
  const queue = [...written];
  const reach = (cell: CellReference): void => {
    const key = referenceKey(cell);
    if (seen.has(key)) return;
    seen.add(key);
    stale.push(cell);
    queue.push(cell);
  };
  open.forEach(reach);
  for (let cell = queue.pop(); cell; cell = queue.pop()) {
    index.get(cell.sheet.toLowerCase())?.at(cell.row, cell.column).forEach(reach);
  }
  return inOrder(content, stale);
}

function indexFormulas(content: WorkbookContent, definedNames: ReadonlyMap<string, readonly string[]>) {
  const index = new Map<string, RangeIndex<CellReference>>();
  const open: CellReference[] = [];
  for (const { name: sheet, rows } of content.sheets) {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const place = { sheet, row, column };
        const { ranges, isOpen } = resolve(cell.formula, definedNames, new Set());
        if (isOpen) open.push(place);
        for (const { sheet: target, range } of ranges) indexOf(index, target ?? sheet).add(range, place);
      });
    });
  }
  return { index, open };
}

/** References of a formula, those behind defined names included. */
function resolve(
  formula: string,
  definedNames: ReadonlyMap<string, readonly string[]>,
  visited: Set<string>,
): { ranges: FormulaReference[]; isOpen: boolean } {
  const { references, names, isOpen } = formulaReferences(formula);
  const result = { ranges: [...references], isOpen };
  for (const name of names) {
    if (visited.has(name)) continue;
    visited.add(name);
    for (const behind of definedNames.get(name) ?? []) {
      const inner = resolve(decodeXml(behind), definedNames, visited);
      result.ranges.push(...inner.ranges);
      result.isOpen ||= inner.isOpen;
    }
  }
  return result;
}

function indexOf(index: Map<string, RangeIndex<CellReference>>, sheet: string): RangeIndex<CellReference> {
  // Sheet names are equal whatever their case.
  const key = sheet.toLowerCase();
  let found = index.get(key);
  if (!found) index.set(key, (found = new RangeIndex()));
  return found;
}

function inOrder(content: WorkbookContent, cells: readonly CellReference[]): CellReference[] {
  const order = new Map(content.sheets.map((sheet, position) => [sheet.name, position]));
  const position = (cell: CellReference): number => order.get(cell.sheet) ?? 0;
  return [...cells].sort((a, b) => position(a) - position(b) || a.row - b.row || a.column - b.column);
}

