/** Where the used cells of a sheet stand, zero-based. */
export interface UsedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One range to be read. A whole sheet is asked for by what is used at that moment, so that it may grow meanwhile. */
export interface Piece {
  readonly sheet: string;
  readonly area: UsedArea;
  readonly isWhole: boolean;
}

/** A sheet with what is used of it. */
export type Part = Omit<Piece, "isWhole">;

/** What a cell takes in a reply: value, formula and number format as JSON. Measured on budget and final-account tables. */
const CELL_BYTES = 32;
const PIECE_BYTES = 400;

export function cellsIn({ rows, columns }: UsedArea): number {
  return rows * columns;
}

/** All of the sheets, whole, if they fit into one reply; else nothing. */
export function planAtOnce(sheets: readonly Part[], limit: number): Piece[] {
  const bytes = sheets.reduce((sum, { area }) => sum + cellsIn(area) * CELL_BYTES + PIECE_BYTES, 0);
  return bytes <= limit ? sheets.map((sheet) => ({ ...sheet, isWhole: true })) : [];
}

/**
 * What to read in each sync, in order, so that no reply is larger than `limit`: sheets are read whole where they fit,
 * else by rows, so that every reply but the last is full.
 */
export function planReading(sheets: readonly Part[], limit: number): Piece[][] {
  const blocks: Piece[][] = [];
  let block: Piece[] = [];
  let left = limit;
  const close = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
    left = limit;
  };
  for (const { sheet, area } of sheets) {
    const rowBytes = area.columns * CELL_BYTES;
    for (let done = 0; done < area.rows; ) {
      const fitting = Math.floor((left - PIECE_BYTES) / rowBytes);
      const rows = Math.min(area.rows - done, Math.max(fitting, block.length === 0 ? 1 : 0));
      if (rows === 0) {
        close();
        continue;
      }
      block.push({ sheet, area: { ...area, row: area.row + done, rows }, isWhole: rows === area.rows });
      done += rows;
      left -= rows * rowBytes + PIECE_BYTES;
    }
  }
  close();
  return blocks;
}

/** A block as two that are half as large; null when it is a single row. */
export function halve(block: readonly Piece[]): [Piece[], Piece[]] | null {
  const middle = Math.ceil(block.length / 2);
  const [piece] = block;
  if (!piece || block.length > 1) return block.length === 0 ? null : [block.slice(0, middle), block.slice(middle)];
  const { row, rows } = piece.area;
  const upper = Math.ceil(rows / 2);
  if (upper === rows) return null;
  const part = (from: number, count: number): Piece => ({ ...piece, area: { ...piece.area, row: from, rows: count }, isWhole: false });
  return [[part(row, upper)], [part(row + upper, rows - upper)]];
}
