import type { OwnSheet } from "../../host/workbook-host";
import { cellXml } from "../cells/cell-xml";
import { GENERAL } from "../styles/number-formats";
import type { StyleEditor } from "../styles/style-editor";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The worksheet part of a sheet of ours; the styles that it needs are added to `styles`. */
export function ownSheetXml({ rows, columnWidths }: OwnSheet, styles: StyleEditor): string {
  const known = new Map<string, number>();
  const styleOf = (format: string | undefined, isBold: boolean): number => {
    const key = `${format ?? ""} ${String(isBold)}`;
    const style = known.get(key) ?? styles.ownStyle(format, isBold);
    known.set(key, style);
    return style;
  };
  const columns = columnWidths.map((width, at) => {
    const number = String(at + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  const body = rows.map((cells, row) => {
    const content = cells.map(({ value, bold, format }, column) => {
      if (value === null) return "";
      const style = styleOf(format, bold ?? false);
      return cellXml("", { row, column }, style, { value, format: format ?? GENERAL });
    });
    return `<row r="${String(row + 1)}">${content.join("")}</row>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}">` +
    (columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`) +
    `<sheetData>${body.join("")}</sheetData></worksheet>`
  );
}
