import { TEXTS_NAMESPACE } from "../host/document-texts";

const ENTRY = /<(?:[\w.-]+:)?text((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?text\s*>)/g;
const NAME = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(raw: string): string {
  return raw.replace(/\r\n?/g, "\n").replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

function encode(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** Line breaks of a text are kept by XML, of an attribute they are not. */
function encodeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** The texts in our part of the document, by name. */
export function readTexts(xml: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, attributes = "", content = ""] of xml.matchAll(ENTRY)) {
    const [, double, single] = NAME.exec(attributes) ?? [];
    texts.set(decode(double ?? single ?? ""), decode(content));
  }
  return texts;
}

/** Our part with those texts. Throws a `RangeError` when XML cannot hold one of them. */
export function writeTexts(texts: ReadonlyMap<string, string>): string {
  const entries = [...texts].map(([name, text]) => {
    if (!isXmlText(name) || !isXmlText(text)) throw new RangeError("XML cannot hold this text");
    return `<text name="${encode(name)}">${encodeText(text)}</text>`;
  });
  return `<gouji xmlns="${TEXTS_NAMESPACE}">${entries.join("")}</gouji>`;
}

function isXmlText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text);
}
