import { address } from "./address";
import type { DraftCell, SheetDraft } from "./draft";
import type { SharedStrings } from "./shared-strings";
import type { StyleSheet } from "./style-sheet";
import { SPREADSHEET_NAMESPACE, XML_DECLARATION } from "./xml";

const A4 = 9;
const DEFAULT_ROW_HEIGHT = 20;

export function sheetXml(draft: SheetDraft, first: boolean, strings: SharedStrings, styles: StyleSheet): string {
  const { widths, landscape, frozenRows, onePage } = draft.page;
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  const merges = draft.merges.map((range) => `<mergeCell ref="${range}"/>`);
  return [
    `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET_NAMESPACE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${address(draft.lastPlace)}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ""}>${frozenRows ? paneXml(frozenRows) : ""}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}" customHeight="1"/>`,
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rowsXml(draft, strings, styles)}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"/>`,
    "</worksheet>",
  ].join("");
}

function paneXml(rows: number): string {
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
}

function rowsXml(draft: SheetDraft, strings: SharedStrings, styles: StyleSheet): string {
  const rows = new Map<number, string[]>();
  const places = [...draft.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of places) {
    const row = rows.get(cell.row) ?? [];
    row.push(cellXml(address(cell), cell, strings, styles));
    rows.set(cell.row, row);
  }
  return [...rows]
    .map(([row, cells]) => {
      const height = draft.heights.get(row) ?? DEFAULT_ROW_HEIGHT;
      return `<row r="${row}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
    })
    .join("");
}

function cellXml(place: string, { content, look }: DraftCell, strings: SharedStrings, styles: StyleSheet): string {
  if (content === null) return `<c r="${place}" s="${styles.indexOf(look, "General")}"/>`;
  if (typeof content === "string") {
    return `<c r="${place}" s="${styles.indexOf(look, "General")}" t="s"><v>${strings.indexOf(content)}</v></c>`;
  }
  return `<c r="${place}" s="${styles.indexOf(look, content.format)}"><v>${storedDigits(content.digits)}</v></c>`;
}

/** Excel never stores the zeros behind the last digit: the format shows them. */
function storedDigits(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
