import { WorkbookFileError } from "../workbook-file-error";
import { decodeXmlAttribute } from "./xml-text";

const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const SPACE = 32;

/**
 * Steps from tag to tag through XML text without building anything: the current tag stands in the
 * fields. Comments, CDATA, declarations and processing instructions are stepped over; names are
 * compared without their namespace prefix, since generators prefix as they please.
 */
export class TagScanner {
  /** Where the current tag begins (its `<`) and the place after its `>`. */
  start = 0;
  end: number;
  isClosing = false;
  isSelfClosing = false;
  private nameStart = 0;
  private localStart = 0;
  private nameEnd = 0;
  /** Four places for each attribute: begin and end of its name, begin and end of its value. */
  private readonly places: number[] = [];
  private placeCount = 0;

  constructor(
    readonly text: string,
    from = 0,
    private readonly until = text.length,
  ) {
    this.end = from;
  }

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    for (let at = this.end; ; ) {
      const start = text.indexOf("<", at);
      if (start < 0 || start >= this.until) return false;
      const first = text.charCodeAt(start + 1);
      if (first === 33 || first === 63) {
        at = afterSection(text, start);
        continue;
      }
      this.readTag(start, first === SLASH);
      return true;
    }
  }

  private readTag(start: number, isClosing: boolean): void {
    const { text } = this;
    let at = isClosing ? start + 2 : start + 1;
    this.start = start;
    this.isClosing = isClosing;
    this.nameStart = this.localStart = at;
    let code = text.charCodeAt(at);
    for (; code > SPACE && code !== GREATER && code !== SLASH; code = text.charCodeAt(++at)) {
      if (code === COLON) this.localStart = at + 1;
    }
    this.nameEnd = at;
    at = this.readAttributes(at);
    if (this.nameEnd === this.localStart) throw new WorkbookFileError("damaged", "tag without a name");
    this.isSelfClosing = text.charCodeAt(at - 1) === SLASH;
    this.end = at + 1;
  }

  /** Notes where the attributes stand, for nearly every tag is asked for some; answers the place of the `>`. */
  private readAttributes(from: number): number {
    const { text, places } = this;
    this.placeCount = 0;
    let at = from;
    let code = text.charCodeAt(at);
    for (;;) {
      while (code <= SPACE || code === SLASH) code = text.charCodeAt(++at);
      if (code === GREATER) return at;
      places[this.placeCount++] = at;
      while (code > SPACE && code !== EQUALS && code !== GREATER) code = text.charCodeAt(++at);
      places[this.placeCount++] = at;
      while (code <= SPACE || code === EQUALS) code = text.charCodeAt(++at);
      // At the end of the text there is no code, and no comparison holds.
      if (code !== QUOTE && code !== APOSTROPHE) throw new WorkbookFileError("damaged", "attribute without a value");
      const quote = code;
      places[this.placeCount++] = at + 1;
      do code = text.charCodeAt(++at);
      while (code !== quote && code >= 0);
      places[this.placeCount++] = at;
      code = text.charCodeAt(++at);
    }
  }

  is(localName: string): boolean {
    return this.nameEnd - this.localStart === localName.length && this.text.startsWith(localName, this.localStart);
  }

  get localName(): string {
    return this.text.slice(this.localStart, this.nameEnd);
  }

  /** With its colon, or empty. */
  get prefix(): string {
    return this.text.slice(this.nameStart, this.localStart);
  }

  attribute(name: string): string | undefined {
    const { text, places } = this;
    for (let at = 0; at < this.placeCount; at += 4) {
      const start = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - start === name.length && text.startsWith(name, start)) {
        return decodeXmlAttribute(text.slice(places[at + 2], places[at + 3]));
      }
    }
    return undefined;
  }

  /** After an opening tag: the raw text up to its closing tag, or to the next tag of any kind. */
  innerText(): string {
    if (this.isSelfClosing) return "";
    const from = this.end;
    return this.next() ? this.text.slice(from, this.start) : "";
  }
}

/** The place after a comment, CDATA section, declaration or processing instruction. */
function afterSection(text: string, start: number): number {
  const closing = text.startsWith("<!--", start)
    ? "-->"
    : text.startsWith("<![CDATA[", start)
      ? "]]>"
      : text.startsWith("<?", start)
        ? "?>"
        : ">";
  if (text.startsWith("<!DOCTYPE", start)) throw new WorkbookFileError("xml-entities", "document type");
  const at = text.indexOf(closing, start + 2);
  if (at < 0) throw new WorkbookFileError("damaged", "section without end");
  return at + closing.length;
}
