/**
 * Excel stores what XML cannot hold as `_x000D_`, and the underscore of a text that merely looks
 * like that as `_x005F_` (ECMA-376 ST_Xstring).
 */
export function decodeExcelString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function encodeExcelString(text: string): string {
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(UNHELD, escapeUnit);
}

/** What XML cannot hold: most control characters, halves of surrogate pairs, two that are no characters. */
const UNHELD =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** An underscore that would be taken for the beginning of an escape, be its end in the text or brought by the next escape. */
const LOOKS_ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${UNHELD.source}))`, "g");

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
