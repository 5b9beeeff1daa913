import type { Identities } from "./identities";

const IDENTITIES = new Set(["Id", "_Id", "_ReferenceId"]);
/** Masked figures do not add up, so what stands in cells is compared by its kind. */
const CELLS = new Set(["Values", "Formulas", "FormulasLocal", "Text"]);

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `${value.length} items`;
  if (value === "") return "an empty text";
  return typeof value === "string" && value.startsWith("=") ? "a formula" : typeof value;
}

/** Differences between a recorded value and the one of this host, each with the place where it is. */
export function compareValues(recorded: unknown, actual: unknown, identities: Identities, place = "", property = ""): string[] {
  if (kindOf(recorded) !== kindOf(actual)) return [`${place}: recorded ${kindOf(recorded)}, here ${kindOf(actual)}`];
  if (Array.isArray(recorded)) {
    return recorded.flatMap((item, at) => compareValues(item, (actual as unknown[])[at], identities, `${place}[${at}]`, property));
  }
  if (typeof recorded === "object" && recorded !== null) return compareObjects(recorded, actual as object, identities, place);
  if (CELLS.has(property)) return [];
  const isSame = IDENTITIES.has(property) ? identities.match(String(recorded), String(actual)) : recorded === actual;
  return isSame ? [] : [`${place}: recorded ${JSON.stringify(recorded)}, here ${JSON.stringify(actual)}`];
}

function compareObjects(recorded: object, actual: object, identities: Identities, place: string): string[] {
  const there = new Map(Object.entries(recorded) as [string, unknown][]);
  const here = new Map(Object.entries(actual) as [string, unknown][]);
  return [...new Set([...there.keys(), ...here.keys()])].flatMap((key) => {
    if (!there.has(key)) return [`${place}.${key}: not in the recording`];
    if (!here.has(key)) return [`${place}.${key}: not here`];
    return compareValues(there.get(key), here.get(key), identities, `${place}.${key}`, key);
  });
}
