import { WorkbookFileError } from "../workbook-file-error";

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Character data as a parser would hand it over: references resolved, CDATA opened, comments dropped. */
export function decodeXml(raw: string): string {
  if (raw.includes("<!")) return decodeSections(raw);
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? text.replace(/&([^;&]*)(;?)/g, decodeReference) : text;
}

function decodeSections(raw: string): string {
  const sections = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g;
  let text = "";
  let from = 0;
  for (const match of raw.matchAll(sections)) {
    text += decodeXml(raw.slice(from, match.index)) + (match[1] ?? "");
    from = match.index + match[0].length;
  }
  return text + decodeXml(raw.slice(from).replaceAll("<!", ""));
}

/** The value of an attribute, which cannot hold sections. */
export function decodeXmlAttribute(raw: string): string {
  return raw.includes("&") ? decodeXml(raw) : raw;
}

/** Only the five references that XML itself knows: any other would need a declaration, which we refuse. */
function decodeReference(whole: string, name: string, end: string): string {
  if (end === "") throw new WorkbookFileError("damaged", "a bare &");
  const named = NAMED[name];
  if (named !== undefined) return named;
  const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : name.startsWith("#") ? parseInt(name.slice(1), 10) : NaN;
  if (!(code >= 0 && code <= 0x10ffff)) throw new WorkbookFileError("xml-entities", whole);
  return String.fromCodePoint(code);
}

export function encodeXml(text: string): string {
  return text.replace(/[&<>\r]/g, encodeCharacter);
}

export function encodeXmlAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, encodeCharacter);
}

function encodeCharacter(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return `&#${String(character.charCodeAt(0))};`;
  }
}

/** Whether XML can hold the text at all: most control characters and halves of surrogate pairs it cannot. */
export function isXmlText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text);
}

/** Bytes of a part as text. Lossless: encoding the text gives the same bytes, a byte order mark included. */
export function decodeUtf8(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WorkbookFileError("damaged", `${part}: not UTF-8`);
  }
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A document type declaration can stand only before the root element. */
export function refuseDocumentType(text: string, part: string): void {
  const root = text.search(/<[^!?]/);
  const prolog = root < 0 ? text : text.slice(0, root);
  if (prolog.includes("<!DOCTYPE")) throw new WorkbookFileError("xml-entities", part);
}
