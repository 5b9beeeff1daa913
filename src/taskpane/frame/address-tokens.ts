import { parseRange, sameReference, type CellReference } from "../../sheet/address";

/** A piece of a sentence: plain words, or an address with the cell that it names. */
export interface AddressToken {
  readonly text: string;
  readonly cell?: CellReference;
}

/** `C4`, `C4:C6`; not part of a longer word such as `X-B9` or `Q1A`. */
const ADDRESS = /(?<![A-Za-z0-9.:_-])[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?(?![A-Za-z0-9:_%])/g;

/** What may stand between addresses of one sheet that is named only once: `表3 C4 + C5`. */
const SAME_SHEET = /^\s*(?:[+−、,;；]|…|\+ …|\()?\s*(?:[+−]\s*)?$/;

function sheetBefore(text: string, end: number, sheets: readonly string[]): string | undefined {
  const before = text.slice(0, end);
  return sheets.filter((sheet) => before.endsWith(`${sheet} `) || before.endsWith(`${sheet} (`)).sort((a, b) => b.length - a.length)[0];
}

/** The known cell that an address names: on the sheet named before it, else at home, else the only one there is. */
function cellNamed(address: string, cells: readonly CellReference[], sheet: string | undefined, home: string): CellReference | undefined {
  const range = parseRange(address);
  if (!range) return undefined;
  const inRange = cells.filter(({ row, column }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
  const on = (name: string) => inRange.find((cell) => cell.sheet === name);
  if (sheet !== undefined) return on(sheet);
  const [first, ...others] = inRange;
  return on(home) ?? (first && others.every((other) => sameReference(other, first) || other.sheet === first.sheet) ? first : undefined);
}

/** Cuts a sentence at the addresses of known cells; what merely looks like an address stays text. */
export function addressTokens(text: string, cells: readonly CellReference[], home: string): readonly AddressToken[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const tokens: AddressToken[] = [];
  let done = 0;
  let running: string | undefined;
  for (const match of text.matchAll(ADDRESS)) {
    const named = sheetBefore(text, match.index, sheets);
    if (named === undefined && !SAME_SHEET.test(text.slice(done, match.index))) running = undefined;
    const cell = cellNamed(match[0], cells, named ?? running, home);
    if (!cell) continue;
    running = named ?? running;
    const isAttached = named !== undefined && text.slice(0, match.index).endsWith(" ") && match.index - named.length - 1 >= done;
    const start = isAttached ? match.index - named.length - 1 : match.index;
    if (start > done) tokens.push({ text: text.slice(done, start) });
    done = match.index + match[0].length;
    tokens.push({ text: text.slice(start, done), cell });
  }
  if (done < text.length) tokens.push({ text: text.slice(done) });
  return tokens;
}
