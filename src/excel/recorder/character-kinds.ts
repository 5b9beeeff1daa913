/** What a character may be replaced by: the code of the first and how many follow each other. */
const ALPHABETS = {
  nonzero: { first: 0x31, count: 9 },
  digit: { first: 0x30, count: 10 },
  upper: { first: 0x41, count: 26 },
  lower: { first: 0x61, count: 26 },
  // Chinese characters that hardly anybody writes, so that nobody takes them for words.
  letter: { first: 0x3400, count: 6000 },
} as const;

export type MaskedKind = keyof typeof ALPHABETS;
/** A place in a text: the kind of what may stand there, or the character that stays. */
export type Place = { readonly masked: MaskedKind } | { readonly kept: string };

/** How many characters there are of a kind. */
export function countOf(kind: MaskedKind): number {
  return ALPHABETS[kind].count;
}

/** A character of a kind by its number, from 0. */
export function characterOf(kind: MaskedKind, number: number): string {
  return String.fromCharCode(ALPHABETS[kind].first + number);
}

/** The zeros at the start of a number and at the end of its decimals say how it is written, not what it is. */
function digitPlaces(run: string, isFraction: boolean): Place[] {
  const digits = [...run];
  const first = digits.findIndex((digit) => digit !== "0");
  const last = isFraction ? digits.findLastIndex((digit) => digit !== "0") : digits.length - 1;
  return digits.map((digit, at) => {
    if (first < 0 || at < first || at > last) return { kept: digit };
    return { masked: at === first || (isFraction && at === last) ? "nonzero" : "digit" };
  });
}

function letterPlace(character: string): Place {
  if (/[A-Z]/.test(character)) return { masked: "upper" };
  if (/[a-z]/.test(character)) return { masked: "lower" };
  return /[\p{P}\p{Z}\p{S}\p{Cc}]/u.test(character) ? { kept: character } : { masked: "letter" };
}

/** Punctuation, blanks and symbols stay; letters and digits are masked. */
export function placesOf(text: string): Place[] {
  const parts = text.match(/[0-9]+|[^0-9]/gu) ?? [];
  return parts.flatMap((part, at) => (/[0-9]/.test(part) ? digitPlaces(part, parts[at - 1] === ".") : [letterPlace(part)]));
}
