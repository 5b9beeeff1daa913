/** Under this name the document itself keeps which sheets are ours, one name per line. */
export const OWN_SHEETS = "own-sheets";

const LONGEST_NAME = 31;

/** The names that a text kept under `OWN_SHEETS` lists. */
export function ownSheetNames(text: string | null): string[] {
  return (text ?? "").split("\n").filter((line) => line !== "");
}

/**
 * The name under which a sheet of ours is put. A sheet of the user's that happens to have the wanted name is never
 * overwritten: ours then takes a number behind its name.
 */
export function ownSheetName(wanted: string, taken: readonly string[], own: readonly string[]): string {
  // What Excel does not allow in the name of a sheet.
  const plain = wanted.replace(/[[\]:*?/\\]/g, " ").replace(/^'|'$/g, " ").trim() || "Gouji";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = plain.slice(0, LONGEST_NAME - suffix.length) + suffix;
    const found = taken.find((other) => other.toLowerCase() === name.toLowerCase());
    if (found === undefined || own.includes(found)) return found ?? name;
  }
}
