import { attributeValue, findAttribute } from "./attribute-place";
import { TagScanner } from "./tag-scanner";
import { WorkbookFileError } from "../workbook-file-error";
import { decodeXml, encodeXmlAttribute } from "./xml-text";

/** Where an element stands in its text. For a self-closing one all inner places are its end. */
export interface ElementSpan {
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

/** The root element of a part; undefined when there is none. */
export function rootElement(text: string): ElementSpan | undefined {
  const scanner = new TagScanner(text);
  return scanner.next() && !scanner.isClosing ? readElement(scanner) : undefined;
}

/** The elements that stand directly inside `parent`, in order. */
export function childElements(text: string, parent: ElementSpan): ElementSpan[] {
  const children: ElementSpan[] = [];
  if (parent.isSelfClosing) return children;
  const scanner = new TagScanner(text, parent.openEnd, parent.closeStart);
  while (scanner.next()) if (!scanner.isClosing) children.push(readElement(scanner));
  return children;
}

/** The first child of that name; keeps no list of the others, of which a hostile file may have millions. */
export function childNamed(text: string, parent: ElementSpan, name: string): ElementSpan | undefined {
  if (parent.isSelfClosing) return undefined;
  const scanner = new TagScanner(text, parent.openEnd, parent.closeStart);
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    const child = readElement(scanner);
    if (child.name === name && child.prefix === parent.prefix) return child;
  }
  return undefined;
}

/** Reads the element whose opening tag the scanner stands on, and moves behind it. */
function readElement(scanner: TagScanner): ElementSpan {
  const { start, end: openEnd, localName: name, prefix, isSelfClosing } = scanner;
  if (isSelfClosing) return { name, prefix, start, openEnd, closeStart: openEnd, end: openEnd, isSelfClosing };
  if (name === "sheetData") skipRows(scanner, prefix);
  for (let depth = 1; depth > 0; ) {
    if (!scanner.next()) throw new WorkbookFileError("damaged", `<${name}> has no end`);
    if (!scanner.isSelfClosing) depth += scanner.isClosing ? -1 : 1;
  }
  const { start: closeStart, end } = scanner;
  return { name, prefix, start, openEnd, closeStart, end, isSelfClosing };
}

/** Rows hold nearly all of a sheet's text; no tag of theirs is looked at unless a comment may hide the end. */
function skipRows(scanner: TagScanner, prefix: string): void {
  const close = scanner.text.indexOf(`</${prefix}sheetData`, scanner.end);
  const section = scanner.text.indexOf("<!", scanner.end);
  if (close >= 0 && (section < 0 || section > close)) scanner.end = close;
}

export function elementAttribute(text: string, element: ElementSpan, name: string): string | undefined {
  return attributeValue(text, nameEnd(element), element.openEnd, name);
}

/** The character data directly inside an element that holds no other. */
export function elementText(text: string, element: ElementSpan): string {
  return decodeXml(text.slice(element.openEnd, element.closeStart));
}

export function elementSource(text: string, element: ElementSpan): string {
  return text.slice(element.start, element.end);
}

/** The opening tag with an attribute set, or taken away when `value` is undefined; the rest of it as it was. */
export function openTagWith(text: string, element: ElementSpan, name: string, value: string | undefined): string {
  const found = findAttribute(text, nameEnd(element), element.openEnd, name);
  const { start, openEnd } = element;
  if (!found) {
    if (value === undefined) return text.slice(start, openEnd);
    const at = nameEnd(element);
    return `${text.slice(start, at)} ${name}="${encodeXmlAttribute(value)}"${text.slice(at, openEnd)}`;
  }
  if (value === undefined) return text.slice(start, found.start).trimEnd() + text.slice(found.valueEnd + 1, openEnd);
  return text.slice(start, found.valueStart) + encodeXmlAttribute(value) + text.slice(found.valueEnd, openEnd);
}

function nameEnd(element: ElementSpan): number {
  return element.start + 1 + element.prefix.length + element.name.length;
}

/** `xsd:boolean` as attributes hold it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
