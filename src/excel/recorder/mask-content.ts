import { maskFormula } from "./mask-formula";
import { maskAddress, maskCell, maskNumberFormat, maskXml } from "./mask-words";
import { ADDRESS_METHODS, ADDRESS_PROPERTIES, CALL_WORDS, CELL_PROPERTIES, FORMAT_PROPERTIES, GUID, OWN_NAME, PLAIN_PROPERTIES } from "./protocol-words";
import type { ShapeMask } from "./shape-mask";

/** A word outside cells: an id, a name, a key, a rule. */
export function maskWord(word: string, mask: ShapeMask): string {
  if (GUID.test(word) || OWN_NAME.test(word) || CALL_WORDS.has(word)) return word;
  if (word.startsWith("=")) return maskFormula(word, mask);
  return word.startsWith("<") ? maskXml(word, mask) : mask.text(word);
}

function maskScalar(value: unknown, property: string, mask: ShapeMask): unknown {
  const key = property.toLowerCase();
  if (PLAIN_PROPERTIES.has(key)) return value;
  if (CELL_PROPERTIES.has(key)) return maskCell(value, mask);
  if (typeof value === "number") return mask.number(value);
  if (typeof value !== "string") return value;
  if (FORMAT_PROPERTIES.has(key)) return maskNumberFormat(value, mask);
  return ADDRESS_PROPERTIES.has(key) ? maskAddress(value, mask) : maskWord(value, mask);
}

/** The value of a property, however deep; what is in an object goes by the names of its own properties. */
export function maskProperty(value: unknown, property: string, mask: ShapeMask): unknown {
  if (Array.isArray(value)) return value.map((item) => maskProperty(item, property, mask));
  if (typeof value !== "object" || value === null) return maskScalar(value, property, mask);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskProperty(item, key, mask)]));
}

/** Numbers that go into a method that gets something are places and sizes, and what comes out is a count. */
export function isAboutPlaces(method: string): boolean {
  return /^(?:get|_)/i.test(method);
}

/** An argument of a method. */
export function maskArgument(value: unknown, method: string, mask: ShapeMask): unknown {
  if (typeof value === "number" && isAboutPlaces(method)) return value;
  if (typeof value === "string" && ADDRESS_METHODS.has(method.toLowerCase())) return maskAddress(value, mask);
  return maskProperty(value, "", mask);
}
