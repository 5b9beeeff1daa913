import { addressToText, type CellAddress } from "../../sheet/address";
import { removeContentType } from "../package/content-types";
import { childElements, elementAttribute, openTagWith, rootElement } from "../xml/element-span";
import { removeRelationship } from "../package/relationships";
import { applySplices, type Splice } from "../xml/splice";
import type { WorkbookIndex } from "../package/workbook-index";
import type { WorkbookPackage } from "../package/workbook-package";

export interface ChainCell extends CellAddress {
  readonly sheetId: string;
}

/**
 * Takes cells out of the calculation chain that hold no formula any more: Excel calls a workbook damaged
 * whose chain names such a cell. (A formula that the chain does not name is no harm.) An emptied chain
 * goes as a whole, since an empty part is not valid either.
 */
export function removeFromChain(pack: WorkbookPackage, index: WorkbookIndex, cells: readonly ChainCell[]): WorkbookPackage {
  const part = index.calcChain;
  if (part === undefined || cells.length === 0) return pack;
  const text = pack.textOf(part);
  const { splices, kept } = findEntries(text, new Set(cells.map((cell) => `${cell.sheetId}!${addressToText(cell)}`)));
  if (kept > 0) return splices.length === 0 ? pack : pack.withText(part, applySplices(text, splices));
  return removeContentType(removeRelationship(pack, index.part, part), part).without(part);
}

function findEntries(text: string, gone: ReadonlySet<string>): { splices: Splice[]; kept: number } {
  const root = rootElement(text);
  const splices: Splice[] = [];
  let kept = 0;
  let sheetId = "";
  // An entry without a sheet is on the sheet of the one before; when that one goes, the next must say it.
  let stated = "";
  for (const entry of root ? childElements(text, root) : []) {
    const own = elementAttribute(text, entry, "i");
    sheetId = own ?? sheetId;
    if (gone.has(`${sheetId}!${elementAttribute(text, entry, "r") ?? ""}`)) {
      splices.push({ start: entry.start, end: entry.end, text: "" });
      continue;
    }
    kept++;
    if (own === undefined && stated !== sheetId) {
      splices.push({ start: entry.start, end: entry.openEnd, text: openTagWith(text, entry, "i", sheetId) });
    }
    stated = sheetId;
  }
  return { splices, kept };
}
