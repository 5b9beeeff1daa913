import { decodeXmlAttribute } from "./xml-text";

const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const SPACE = 32;

/** An attribute of the tag between two places, with its references resolved. `name` carries its prefix. */
export function attributeValue(text: string, from: number, to: number, name: string): string | undefined {
  const found = findAttribute(text, from, to, name);
  return found && decodeXmlAttribute(text.slice(found.valueStart, found.valueEnd));
}

export interface AttributePlace {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Where an attribute stands. Walks over the values, since a value may hold what looks like an attribute. */
export function findAttribute(text: string, from: number, to: number, name: string): AttributePlace | undefined {
  let at = from;
  for (;;) {
    while (text.charCodeAt(at) <= SPACE) at++;
    const start = at;
    let code = text.charCodeAt(at);
    while (at < to && code > SPACE && code !== EQUALS && code !== GREATER && code !== SLASH) code = text.charCodeAt(++at);
    const nameEnd = at;
    while (at < to && code !== QUOTE && code !== APOSTROPHE && code !== GREATER) code = text.charCodeAt(++at);
    if (at >= to || code === GREATER) return undefined;
    const valueEnd = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (valueEnd < 0) return undefined;
    if (nameEnd - start === name.length && text.startsWith(name, start)) return { start, valueStart: at + 1, valueEnd };
    at = valueEnd + 1;
  }
}
