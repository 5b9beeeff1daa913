import { maskFormula } from "./mask-formula";
import type { ShapeMask } from "./shape-mask";

const PLACE = String.raw`(?:\$?[A-Z]{1,3}\$?[0-9]{1,7}|\$?[A-Z]{1,3}|\$?[0-9]{1,7})`;
const REFERENCE = new RegExp(`^(?:${PLACE}(?::${PLACE})?)?$`, "i");
const ON_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/;
const BETWEEN_AREAS = /,(?=(?:[^']|'[^']*')*$)/;

const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#BLOCKED!", "#FIELD!", "#GETTING_DATA"]);

/** `'Sheet 1'!A1:B2,D4`: references stay, names of sheets and of ranges are masked. */
export function maskAddress(address: string, mask: ShapeMask): string {
  const areas = address.split(BETWEEN_AREAS).map((area) => {
    const [, quoted, plain, rest = area] = ON_SHEET.exec(area) ?? [];
    const place = REFERENCE.test(rest) ? rest : mask.text(rest);
    if (quoted !== undefined) return `'${mask.text(quoted)}'!${place}`;
    return plain === undefined ? place : `${mask.text(plain)}!${place}`;
  });
  return areas.join(",");
}

/** A number format keeps its codes; words in it are masked. */
export function maskNumberFormat(format: string, mask: ShapeMask): string {
  return format.replace(/"[^"]*"|[^\p{ASCII}]+/gu, (words) => mask.text(words));
}

/** XML keeps the names of its elements and its namespaces; texts and the values of attributes are masked. */
export function maskXml(xml: string, mask: ShapeMask): string {
  return xml.replace(/<[^<>]*>|[^<>]+/g, (piece) => {
    if (!/^<[/?]?[A-Za-z]/.test(piece)) return mask.text(piece);
    return piece.replace(/([\w:.-]+)="([^"]*)"/g, (attribute, name: string, value: string) =>
      name.startsWith("xmlns") || piece.startsWith("<?") ? attribute : `${name}="${mask.text(value)}"`);
  });
}

/** What a cell holds or shows. Errors are words of Excel; everything else is the user's. */
export function maskCell(content: unknown, mask: ShapeMask): unknown {
  if (typeof content === "number") return mask.number(content);
  if (typeof content !== "string" || ERRORS.has(content)) return content;
  return content.startsWith("=") ? maskFormula(content, mask) : mask.text(content);
}
