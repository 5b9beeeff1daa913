import { MAIN, packParts, plainParts, styleSheet, xf } from "../../xlsx/workbook-parts";

export const SHEET = "支出表";
export const OTHER = "汇总";
export const HIDDEN = "底稿";

const STYLES = styleSheet([xf(0), xf(10), xf(4), xf(49), xf(14)], {});

const sheet = (rows: string, after = ""): string => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

const figure = (cell: string, value: number, style = 0): string => `<c r="${cell}" s="${String(style)}"><v>${String(value)}</v></c>`;
const text = (cell: string, value: string, style = 0): string => `<c r="${cell}" s="${String(style)}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formula = (cell: string, source: string, value: number | string, style = 0): string =>
  `<c r="${cell}" s="${String(style)}"${typeof value === "string" ? ' t="str"' : ""}><f>${source}</f><v>${String(value)}</v></c>`;

/**
 * Figures, percentages, dates and texts; formulas that follow each other across sheets; one whose cached value is old, and
 * some that the grid's engine cannot evaluate.
 */
export function gridWorkbook(): Uint8Array {
  const rows =
    `<row r="1">${text("A1", "项目")}${text("B1", "金额")}${text("C1", "执行率")}</row>` +
    `<row r="2">${text("A2", "基本支出")}${figure("B2", 890.17, 2)}${figure("C2", 0.5, 1)}${text("D2", "0012")}${figure("E2", 45418, 4)}</row>` +
    `<row r="3">${text("A3", "项目支出")}${figure("B3", 255.64, 2)}${figure("C3", 0.25, 1)}${text("D3", "1,200.00", 3)}</row>` +
    `<row r="4">${text("A4", "合计")}${formula("B4", "SUM(B2:B3)", 1145.81, 2)}${formula("C4", "B3/B2", 0.287181, 1)}${formula("D4", "IF(B4&gt;1000,&quot;大&quot;,&quot;小&quot;)", "大")}</row>` +
    `<row r="5">${formula("A5", "UNKNOWN.FUNCTION(B2)", 7)}${formula("B5", "[1]Sheet1!A1", 8)}${formula("C5", "A5+1", 8)}${formula("D5", "B2*1", 1)}<c r="E5" t="e"><f>B2/0</f><v>#DIV/0!</v></c></row>` +
    `<row r="6">${text("A6", "合并")}</row>`;
  const parts = plainParts(
    {
      [SHEET]: sheet(rows, '<mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells>'),
      [OTHER]: sheet(`<row r="1">${formula("A1", `${SHEET}!B4*2`, 2291.62)}${formula("B1", `${HIDDEN}!A1+1`, 11)}</row>`),
      [HIDDEN]: sheet(`<row r="1">${figure("A1", 10)}</row>`),
    },
    { "xl/styles.xml": STYLES },
  );
  const workbook = String(parts["xl/workbook.xml"]).replace(`name="${HIDDEN}"`, `name="${HIDDEN}" state="hidden"`);
  return packParts({ ...parts, "xl/workbook.xml": workbook });
}
