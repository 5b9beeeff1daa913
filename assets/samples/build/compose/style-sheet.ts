import type { FontName, Look } from "./look";
import { escapeXml, SPREADSHEET_NAMESPACE, XML_DECLARATION } from "./xml";

const FONTS: Record<FontName, { readonly size: number; readonly bold: boolean }> = {
  body: { size: 10, bold: false },
  bold: { size: 10, bold: true },
  title: { size: 16, bold: true },
};

/** Number formats that Excel knows by number; all others are written out. */
const BUILT_IN_FORMATS: Record<string, number> = {
  General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49,
};
const FIRST_CUSTOM_FORMAT = 164;

/** Collects the looks and number formats in use and numbers them in the order of their first use. */
export class StyleSheet {
  private readonly entries = new Map<string, { readonly look: Look; readonly format: string }>();
  private readonly customFormats: string[] = [];

  indexOf(look: Look, format: string): number {
    const key = JSON.stringify([look.font, look.horizontal, look.wrap, look.bordered, format]);
    if (!this.entries.has(key)) this.entries.set(key, { look, format });
    // Entry 0 is the default of every cell without a style.
    return [...this.entries.keys()].indexOf(key) + 1;
  }

  toXml(): string {
    const cellFormats = [...this.entries.values()].map(({ look, format }) => this.cellFormat(look, format));
    const custom = this.customFormats.map(
      (code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      `${XML_DECLARATION}<styleSheet xmlns="${SPREADSHEET_NAMESPACE}">`,
      custom.length > 0 ? `<numFmts count="${custom.length}">${custom.join("")}</numFmts>` : "",
      fontsXml(),
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      `<borders count="2">${borderXml(false)}${borderXml(true)}</borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${cellFormats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
      ...cellFormats,
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join("");
  }

  private cellFormat(look: Look, format: string): string {
    const font = Object.keys(FONTS).indexOf(look.font);
    const wrap = look.wrap ? ' wrapText="1"' : "";
    return (
      `<xf numFmtId="${this.formatNumber(format)}" fontId="${font}" fillId="0" borderId="${look.bordered ? 1 : 0}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">' +
      `<alignment horizontal="${look.horizontal}" vertical="center"${wrap}/></xf>`
    );
  }

  private formatNumber(format: string): number {
    const builtIn = BUILT_IN_FORMATS[format];
    if (builtIn !== undefined) return builtIn;
    if (!this.customFormats.includes(format)) this.customFormats.push(format);
    return FIRST_CUSTOM_FORMAT + this.customFormats.indexOf(format);
  }
}

function fontsXml(): string {
  const fonts = Object.values(FONTS).map(
    ({ size, bold }) =>
      `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><color rgb="FF000000"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`,
  );
  return `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`;
}

function borderXml(framed: boolean): string {
  const side = (name: string) =>
    framed ? `<${name} style="thin"><color rgb="FF000000"/></${name}>` : `<${name}/>`;
  return `<border>${["left", "right", "top", "bottom", "diagonal"].map((name) => (name === "diagonal" ? "<diagonal/>" : side(name))).join("")}</border>`;
}
