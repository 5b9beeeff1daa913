import { childElements, childNamed, elementAttribute, openTagWith, rootElement, type ElementSpan } from "../xml/element-span";
import { builtinFormatId, FIRST_CUSTOM_FORMAT } from "./number-formats";
import { WorkbookFileError } from "../workbook-file-error";
import { encodeXmlAttribute } from "../xml/xml-text";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The least that a style sheet must hold, for workbooks that come without one. */
export const MINIMAL_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${NAMESPACE}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Adds to a style sheet; what stands in it keeps its place and its index. */
export class StyleEditor {
  constructor(public text: string) {}

  /** The index of a cell style that is `style` but for its number format; added when there is none yet. */
  withFormat(style: number, format: string): number {
    // First, since adding a format moves all places behind it.
    const id = this.formatId(format);
    const styles = this.children("cellXfs");
    const xf = styles[style] ?? styles[0];
    const source = xf ? this.text.slice(xf.start, xf.end) : `<${this.prefix}xf/>`;
    return this.appendOnce("cellXfs", withAttribute(withAttribute(source, "numFmtId", id), "applyNumberFormat", "1"));
  }

  /** A cell style of our own sheets. */
  ownStyle(format: string | undefined, isBold: boolean): number {
    const p = this.prefix;
    const font = isBold ? this.boldFont() : 0;
    const id = format === undefined ? "0" : this.formatId(format);
    return this.appendOnce(
      "cellXfs",
      `<${p}xf numFmtId="${id}" fontId="${String(font)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">` +
        `<${p}alignment vertical="top" wrapText="1"/></${p}xf>`,
    );
  }

  private boldFont(): number {
    const [first] = this.children("fonts");
    const source = first && !first.isSelfClosing ? this.text.slice(first.openEnd, first.closeStart) : "";
    const p = this.prefix;
    const bold = source.includes(`<${p}b/>`) ? source : `<${p}b/>${source}`;
    return this.appendOnce("fonts", `<${p}font>${bold}</${p}font>`);
  }

  private formatId(code: string): string {
    const known = this.children("numFmts").find((element) => elementAttribute(this.text, element, "formatCode") === code);
    if (known) return elementAttribute(this.text, known, "numFmtId") ?? "0";
    const builtin = builtinFormatId(code);
    if (builtin !== undefined) return String(builtin);
    const taken = this.children("numFmts").map((element) => Number(elementAttribute(this.text, element, "numFmtId")));
    const id = String(Math.max(FIRST_CUSTOM_FORMAT - 1, ...taken) + 1);
    this.append("numFmts", `<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeXmlAttribute(code)}"/>`);
    return id;
  }

  /** The index of an entry with this very source, whether or not it says that its number format applies. */
  private appendOnce(list: string, source: string): number {
    const wanted = withAttribute(source, "applyNumberFormat", undefined);
    const found = this.children(list).findIndex((element) => {
      return withAttribute(this.text.slice(element.start, element.end), "applyNumberFormat", undefined) === wanted;
    });
    return found >= 0 ? found : this.append(list, source);
  }

  private append(list: string, source: string): number {
    const { text, root } = this;
    const parent = childNamed(text, root, list);
    if (!parent) {
      // Number formats are the only list that a style sheet with cells can lack; they come first.
      const element = `<${root.prefix}${list} count="1">${source}</${root.prefix}${list}>`;
      this.text = text.slice(0, root.openEnd) + element + text.slice(root.openEnd);
      return 0;
    }
    const index = childElements(text, parent).length;
    const open = openTagWith(text, parent, "count", String(index + 1)).replace(/\s*\/>$/, ">");
    const inner = text.slice(parent.openEnd, parent.closeStart);
    const close = `</${parent.prefix}${list}>`;
    this.text = text.slice(0, parent.start) + open + inner + source + close + text.slice(parent.end);
    return index;
  }

  private children(list: string): ElementSpan[] {
    const parent = childNamed(this.text, this.root, list);
    return parent ? childElements(this.text, parent) : [];
  }

  private get root(): ElementSpan {
    const root = rootElement(this.text);
    if (root?.name !== "styleSheet") throw new WorkbookFileError("damaged", "no style sheet");
    return root;
  }

  private get prefix(): string {
    return this.root.prefix;
  }
}

/** The source of an element with an attribute of its opening tag set or taken away. */
function withAttribute(source: string, name: string, value: string | undefined): string {
  const element = rootElement(source);
  return element ? openTagWith(source, element, name, value) + source.slice(element.openEnd) : source;
}
