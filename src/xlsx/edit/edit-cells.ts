import type { CellState } from "../../changes/change";
import { parseRange, rangeToText, type CellRange } from "../../sheet/address";
import { cellXml } from "../cells/cell-xml";
import { elementAttribute, openTagWith } from "../xml/element-span";
import type { RowPlace, SheetLayout } from "../cells/sheet-layout";
import { freeSharedFormulas } from "./free-shared-formulas";
import { applySplices, type Splice } from "../xml/splice";
import { attributeValue, findAttribute } from "../xml/attribute-place";

/** A cell's new content; `style` is an index of the style table, undefined for none. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  readonly style: number | undefined;
}

/** The sheet's text with the cells replaced, or put in where rows and columns have their order. */
export function editCells(layout: SheetLayout, edits: readonly CellEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = new Map<number, CellEdit[]>();
  for (const edit of ordered) {
    const known = rows.get(edit.row);
    if (known) known.push(edit);
    else rows.set(edit.row, [edit]);
  }
  const splices = freeSharedFormulas(layout, ordered);
  const added: string[] = [];
  for (const [row, rowEdits] of rows) {
    const place = layout.rows.get(row);
    if (place) splices.push(...editRow(layout, place, rowEdits));
    else {
      const text = newRow(layout, row, rowEdits);
      const next = rowAfter(layout, row);
      if (next) splices.push({ start: next.start, end: next.start, text });
      else added.push(text);
    }
  }
  if (added.length > 0) splices.push(appendRows(layout, added.join("")));
  splices.push(...widenDimension(layout, ordered));
  return applySplices(layout.text, splices);
}

/** The sheet's hint of its used range: some readers look no further. */
function widenDimension({ text, children }: SheetLayout, edits: readonly CellEdit[]): Splice[] {
  const element = children.find((child) => child.name === "dimension");
  const range = element && parseRange(elementAttribute(text, element, "ref") ?? "");
  if (!element || !range) return [];
  const wide = edits
    .filter((edit) => !isBlank(edit))
    .reduce<CellRange>((used, { row, column }) => {
      const { top, left, bottom, right } = used;
      return { top: Math.min(top, row), left: Math.min(left, column), bottom: Math.max(bottom, row), right: Math.max(right, column) };
    }, range);
  if (rangeToText(wide) === rangeToText(range)) return [];
  return [{ start: element.start, end: element.openEnd, text: openTagWith(text, element, "ref", rangeToText(wide)) }];
}

function rowAfter(layout: SheetLayout, row: number): RowPlace | undefined {
  for (const place of layout.rows.values()) if (place.row > row) return place;
  return undefined;
}

function editRow(layout: SheetLayout, place: RowPlace, edits: readonly CellEdit[]): Splice[] {
  const { prefix } = layout.root;
  const cells = layout.cells.get(place.row) ?? [];
  const splices: Splice[] = [];
  const inserted: CellEdit[] = [];
  let last = "";
  for (const edit of edits) {
    const xml = cellXml(prefix, edit, edit.style, edit.state);
    const existing = cells.find((cell) => cell.column === edit.column);
    if (existing) {
      splices.push({ start: existing.start, end: existing.end, text: xml });
      continue;
    }
    if (isBlank(edit)) continue;
    inserted.push(edit);
    const next = cells.find((cell) => cell.column > edit.column);
    if (next) splices.push({ start: next.start, end: next.start, text: xml });
    else last += xml;
  }
  const open = openRow(layout, place, inserted);
  const isSelfClosing = place.end === place.openEnd;
  if (isSelfClosing && last !== "") {
    const text = `${open.replace(/\s*\/>$/, ">")}${last}</${prefix}row>`;
    return [{ start: place.start, end: place.end, text }];
  }
  if (last !== "") splices.push({ start: place.closeStart, end: place.closeStart, text: last });
  if (inserted.length > 0) splices.push({ start: place.start, end: place.openEnd, text: open });
  return splices;
}

/** The row's opening tag; its hint of which columns are in use (`spans`) is widened for new cells. */
function openRow(layout: SheetLayout, place: RowPlace, inserted: readonly CellEdit[]): string {
  const tag = layout.text.slice(place.start, place.openEnd);
  const nameEnd = 1 + layout.root.prefix.length + "row".length;
  const found = findAttribute(tag, nameEnd, tag.length, "spans");
  const [first, last] = attributeValue(tag, nameEnd, tag.length, "spans")?.split(":").map(Number) ?? [];
  if (!found || first === undefined || last === undefined || Number.isNaN(last)) return tag;
  const columns = inserted.map((edit) => edit.column + 1);
  const spans = `${String(Math.min(first, ...columns))}:${String(Math.max(last, ...columns))}`;
  return tag.slice(0, found.valueStart) + spans + tag.slice(found.valueEnd);
}

function newRow(layout: SheetLayout, row: number, edits: readonly CellEdit[]): string {
  const { prefix } = layout.root;
  const cells = edits.filter((edit) => !isBlank(edit)).map((edit) => cellXml(prefix, edit, edit.style, edit.state));
  return cells.length === 0 ? "" : `<${prefix}row r="${String(row + 1)}">${cells.join("")}</${prefix}row>`;
}

/** A cell that does not exist and shall hold nothing, not even a format. */
function isBlank({ state, style }: CellEdit): boolean {
  return state.value === null && state.formula === undefined && style === undefined;
}

function appendRows(layout: SheetLayout, rows: string): Splice {
  const { sheetData, root, text } = layout;
  if (!sheetData.isSelfClosing) return { start: sheetData.closeStart, end: sheetData.closeStart, text: rows };
  const open = text.slice(sheetData.start, sheetData.end);
  if (rows === "") return { start: sheetData.start, end: sheetData.end, text: open };
  const replaced = `${open.replace(/\s*\/>$/, ">")}${rows}</${root.prefix}sheetData>`;
  return { start: sheetData.start, end: sheetData.end, text: replaced };
}
