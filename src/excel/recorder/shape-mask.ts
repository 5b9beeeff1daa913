import { characterOf, countOf, placesOf, type Place } from "./character-kinds";

/** Doubles of up to 15 digits come back from their text unchanged; further digits are noise of binary arithmetic. */
const EXACT_DIGITS = 15;

/**
 * Replaces texts and figures by others of the same shape: as many characters, letters for letters, digits for
 * digits; punctuation, signs and the zeros around a figure stay. Equal ones stay equal and different ones different.
 * What comes out depends on the shapes and their order of appearance alone, so it tells nothing of what went in.
 */
export class ShapeMask {
  private readonly known = new Map<string, string>();
  /** How many different texts of a shape there were. */
  private readonly counts = new Map<string, number>();

  text(original: string): string {
    const known = this.known.get(original);
    if (known !== undefined) return known;
    const places = placesOf(original);
    const shape = JSON.stringify(places);
    const ordinal = this.counts.get(shape) ?? 0;
    this.counts.set(shape, ordinal + 1);
    const masked = fill(places, ordinal);
    this.known.set(original, masked);
    return masked;
  }

  /** Sign, power of ten and number of digits stay; zero stays zero. */
  number(original: number): number {
    const [mantissa = "", exponent] = String(Number(Math.abs(original).toPrecision(EXACT_DIGITS))).split("e");
    const masked = Number(this.text(mantissa) + (exponent === undefined ? "" : `e${exponent}`));
    return original < 0 ? -masked : masked;
  }
}

/** Counts in the places of a shape, the last one first. */
function fill(places: readonly Place[], ordinal: number): string {
  let rest = ordinal;
  const characters = places.map((place) => ("kept" in place ? place.kept : ""));
  for (const [at, place] of [...places.entries()].reverse()) {
    if ("kept" in place) continue;
    const count = countOf(place.masked);
    characters[at] = characterOf(place.masked, rest % count);
    rest = Math.floor(rest / count);
  }
  return characters.join("");
}
