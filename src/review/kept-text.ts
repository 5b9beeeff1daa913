/** The two characters that XML cannot hold and that JSON leaves as they are; in JSON they stand only inside strings. */
const NOT_XML = /[\ufffe\uffff]/g;

/** JSON that can be kept with a document, whatever texts it holds. */
export function keptJson(value: unknown): string {
  return JSON.stringify(value).replace(NOT_XML, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}

/** What the text says as JSON; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
