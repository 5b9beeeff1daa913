import type { Choice } from "../layout/choice";

/** The slips of hand that are planted. */
export const SLIPS = [
  "digit-typed", "digits-transposed", "digit-dropped", "digit-inserted", "sign-reversed", "unit-slip", "other-total",
] as const;

export type SlipKind = (typeof SLIPS)[number];

const digitPlaces = (figure: string): number[] => [...figure].flatMap((letter, place) => (/\d/.test(letter) ? [place] : []));

function shiftPoint(figure: string, places: number): string {
  const [whole = "", fraction = ""] = figure.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const shifted = `${padded.slice(0, at)}.${padded.slice(at)}`.replace(/\.$/, "");
  return figure.startsWith("-") ? `-${shifted}` : shifted;
}

/** The figure `1234.50` after a slip, or undefined where that slip changes nothing. `others` are figures of its column. */
export function slipped(figure: string, slip: SlipKind, others: readonly string[], choice: Choice): string | undefined {
  const places = digitPlaces(figure);
  const place = choice.of(places);
  const [before, after] = [figure.slice(0, place), figure.slice(place + 1)];
  switch (slip) {
    case "digit-typed":
      return before + String((Number(figure[place]) + 1 + choice.below(9)) % 10) + after;
    case "digit-dropped":
      return places.length < 2 ? undefined : (before + after).replace(/^(-?)\./, "$10.").replace(/\.$/, "");
    case "digit-inserted":
      return before + String(choice.below(10)) + figure.slice(place);
    case "digits-transposed": {
      const pairs = places.filter((at, index) => places[index + 1] === at + 1 && figure[at] !== figure[at + 1]);
      if (pairs.length === 0) return undefined;
      const at = choice.of(pairs);
      return figure.slice(0, at) + (figure[at + 1] ?? "") + (figure[at] ?? "") + figure.slice(at + 2);
    }
    case "sign-reversed":
      return figure.startsWith("-") ? figure.slice(1) : `-${figure}`;
    case "unit-slip":
      return shiftPoint(figure, choice.oneIn(2) ? 4 : -4);
    case "other-total":
      return others.length === 0 ? undefined : choice.of(others);
  }
}
