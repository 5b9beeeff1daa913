/** Bytes that one request may have, and a reply other than cells: far below the 5 MB at which Excel on the web refuses. */
const PORTION_BYTES = 2 * 1024 * 1024;

/** Sends portions one after the other, each in a sync of its own: nothing else is ever done in a loop of syncs. */
export async function sendEach<T>(all: readonly T[], send: (portion: T, at: number) => Promise<void>): Promise<void> {
  for (const [at, portion] of all.entries()) await send(portion, at);
}

/** Splits a list into as few portions as go, in order, each of which stays within the limit where its items do. */
export function portions<T>(items: readonly T[], bytesOf: (item: T) => number, limit = PORTION_BYTES): T[][] {
  const all: T[][] = [];
  let current: T[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = bytesOf(item);
    if (current.length > 0 && bytes + size > limit) {
      all.push(current);
      current = [];
      bytes = 0;
    }
    current.push(item);
    bytes += size;
  }
  if (current.length > 0) all.push(current);
  return all;
}
