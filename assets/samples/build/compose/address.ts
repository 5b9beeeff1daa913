export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `AA` for 27. Rows and columns count from 1, as people do. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function address(place: Place): string {
  return `${columnName(place.column)}${place.row}`;
}

export function parseAddress(text: string): Place {
  const match = /^([A-Z]+)([1-9]\d*)$/.exec(text);
  if (!match) throw new Error(`not a cell address: ${text}`);
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** Both corners of `A1:C2`; a single cell is its own range. */
export function parseRange(text: string): { readonly from: Place; readonly to: Place } {
  const [from = "", to = from] = text.split(":");
  return { from: parseAddress(from), to: parseAddress(to) };
}
