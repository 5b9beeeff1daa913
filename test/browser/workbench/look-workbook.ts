import { markCondition } from "../../../src/host/mark";
import { DECLARATION, MAIN, packParts, plainParts, worksheet } from "../../xlsx/workbook-parts";

export const LOOKS = "样式";

const FORMATS = [
  "General", "0.00%", "#,##0.00", "#,##0.00_);(#,##0.00)", "#,##0.00;[Red]-#,##0.00", "yyyy\"年\"m\"月\"d\"日\"", "yyyy/m/d", "@", "0.00\"万元\"", "#,##0.00_ ;[Red]\\-#,##0.00\\ ",
] as const;

/** Behind the formats: wrapped text, then a frame with a filled header. */
const WRAPPED = FORMATS.length;
const HEADER = WRAPPED + 1;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts>${FORMATS.map((code, at) => `<numFmt numFmtId="${String(200 + at)}" formatCode="${escaped(code)}"/>`).join("")}</numFmts>` +
  '<fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="medium"/></border></borders>' +
  '<cellStyleXfs><xf/></cellStyleXfs><cellXfs>' +
  FORMATS.map((_, at) => `<xf numFmtId="${String(200 + at)}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`).join("") +
  '<xf fontId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf fontId="1" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center"/></xf>' +
  '</cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FF7030A0"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FF00B0F0"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFD2CD"/><bgColor rgb="FFFFD2CD"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FF92D050"/></patternFill></fill></dxf></dxfs></styleSheet>';

type Content = number | string | { readonly error: string } | { readonly runs: string };

function cell(column: string, row: number, content: Content, style = 0): string {
  const open = `<c r="${column}${String(row)}" s="${String(style)}"`;
  if (typeof content === "number") return `${open}><v>${String(content)}</v></c>`;
  if (typeof content === "string") return `${open} t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
  return "error" in content ? `${open} t="e"><v>${content.error}</v></c>` : `${open} t="inlineStr"><is>${content.runs}</is></c>`;
}

const SAMPLES: readonly (readonly [number, Content])[] = [
  [0, 1234.5], [1, 0.9866], [2, 1234567.891], [3, -1234.5], [4, -1234.5], [5, 45418], [6, 45418], [7, "0012"], [8, 890.17], [9, -255.64], [0, "1,200.00"],
];

const condition = (area: string, inside: string): string => `<conditionalFormatting sqref="${area}">${inside}</conditionalFormatting>`;

/** What cells of finance officers look like: formats, long texts, errors, letters of several looks, conditional formats, and a mark of ours. */
export function lookWorkbook(): Uint8Array {
  const rows = [
    `<row r="1">${cell("A", 1, "项目", HEADER)}${cell("B", 1, "数", HEADER)}${cell("C", 1, "图标", HEADER)}${cell("D", 1, "前二", HEADER)}${cell("E", 1, "低于平均", HEADER)}${cell("F", 1, "数据条", HEADER)}</row>`,
    ...SAMPLES.map(([style, content], at) => {
      const row = at + 2;
      const value = (at * 7) % 11;
      return `<row r="${String(row)}">${cell("A", row, FORMATS[style] ?? "")}${cell("B", row, content, style)}${cell("C", row, value)}${cell("D", row, value)}${cell("E", row, value)}${cell("F", row, value - 2)}</row>`;
    }),
    `<row r="14">${cell("A", 14, "这段文字很长，右边的格子是空的，所以它会像在 Excel 里一样伸到右边的格子上去，直到遇到内容为止")}</row>`,
    `<row r="15">${cell("A", 15, "这段文字很长，右边的格子有内容，被截断")}${cell("B", 15, 1)}</row>`,
    `<row r="16">${cell("A", 16, "这段文字很长，设了自动换行，行高没有写在文件里", WRAPPED)}${cell("B", 16, { error: "#DIV/0!" })}${cell("C", 16, { error: "#REF!" }, 2)}</row>`,
    `<row r="17">${cell("A", 17, { runs: '<r><t>注：</t></r><r><rPr><b/><color rgb="FFFF0000"/><sz val="11"/><rFont val="宋体"/></rPr><t>逾期</t></r><r><rPr><i/><sz val="9"/></rPr><t>未报</t></r>' })}${cell("B", 17, 123456789012, 2)}</row>`,
  ];
  const points = '<cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/>';
  const rules =
    condition("C2:C12", `<cfRule type="iconSet" priority="1"><iconSet iconSet="3TrafficLights1">${points}</iconSet></cfRule>`) +
    condition("D2:D12", '<cfRule type="top10" dxfId="0" priority="2" rank="2"/>') +
    condition("E2:E12", '<cfRule type="aboveAverage" dxfId="1" priority="3" aboveAverage="0"/>') +
    condition("F2:F12", '<cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>') +
    condition("B15", `<cfRule type="expression" dxfId="2" priority="5"><formula>${escaped(markCondition("error"))}</formula></cfRule>`) +
    condition("B16:C16", '<cfRule type="containsErrors" dxfId="3" priority="6"><formula>ISERROR(B16)</formula></cfRule>');
  const columns = '<cols><col min="1" max="1" width="26" customWidth="1"/><col min="2" max="2" width="16" customWidth="1"/></cols>';
  return packParts(plainParts({ [LOOKS]: worksheet(rows.join(""), rules, columns) }, { "xl/styles.xml": STYLES }));
}
