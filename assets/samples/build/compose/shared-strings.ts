import { escapeXml, SPREADSHEET_NAMESPACE, XML_DECLARATION } from "./xml";

/** The texts of a workbook, each kept once, as Excel itself stores them. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  toXml(): string {
    // Blanks at the ends are part of the figures and labels, hence xml:space.
    const items = [...this.indexes.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    const counts = `count="${this.uses}" uniqueCount="${this.indexes.size}"`;
    return `${XML_DECLARATION}<sst xmlns="${SPREADSHEET_NAMESPACE}" ${counts}>${items.join("")}</sst>`;
  }
}
