const LONGEST = 24;

/** The words of a language for values that cannot be written out. */
export interface GivenWords {
  readonly nothing: string;
  readonly list: string;
  readonly group: string;
  readonly quote: (text: string) => string;
}

/** A value from a file, as it is said to people: short, on one line, texts in quotation marks. */
export function givenText(given: unknown, { nothing, list, group, quote }: GivenWords): string {
  if (Array.isArray(given)) return list;
  switch (typeof given) {
    case "string": {
      const line = given.replace(/\s+/g, " ").trim();
      if (line === "") return nothing;
      const letters = [...line];
      return quote(letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : line);
    }
    case "number":
    case "boolean":
      return String(given);
    case "object":
      return given === null ? nothing : group;
    default:
      return nothing;
  }
}
