import type { CellAddress } from "../../sheet/address";
import type { CellPlace, SheetLayout } from "../cells/sheet-layout";
import { shiftFormula } from "../formulas/shift-formula";
import type { Splice } from "../xml/splice";
import { TagScanner } from "../xml/tag-scanner";
import { decodeXml, encodeXml } from "../xml/xml-text";

/**
 * When the cell goes that holds the text of a shared formula, the cells that lean on it get the formula
 * written out. (Handing the text to the next of them would need a range that begins there, which a
 * two-dimensional share does not have.)
 */
export function freeSharedFormulas(layout: SheetLayout, edits: readonly CellAddress[]): Splice[] {
  const edited = new Set(edits.map((edit) => `${String(edit.row)},${String(edit.column)}`));
  const isEdited = (cell: CellPlace): boolean => edited.has(`${String(cell.row)},${String(cell.column)}`);
  return [...layout.shared.values()].flatMap(({ master, dependants }) => {
    if (!isEdited(master)) return [];
    const formula = decodeXml(master.formula?.source ?? "");
    return dependants
      .filter((cell) => !isEdited(cell))
      .map((cell) => {
        const own = shiftFormula(formula, cell.row - master.row, cell.column - master.column);
        const text = `<${layout.root.prefix}f>${encodeXml(own)}</${layout.root.prefix}f>`;
        return { ...formulaSpan(layout.text, cell), text };
      });
  });
}

function formulaSpan(text: string, cell: CellPlace): { start: number; end: number } {
  const scanner = new TagScanner(text, cell.start, cell.end);
  while (scanner.next() && !scanner.is("f"));
  const { start } = scanner;
  if (!scanner.isSelfClosing) scanner.next();
  return { start, end: scanner.end };
}
