import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { WorkbookFileError } from "../workbook-file-error";
import type { ZipEntry } from "./zip-directory";

/** Small, so that even a bomb gives no more than some 32 MB before its size is looked at. */
const PACKED_STEP = 32 * 1024;

/**
 * Unpacks an entry piece by piece. The directory is not believed: output beyond the stated size ends
 * at once, too little of it or a wrong check sum is damage. The sink may answer false to stop early.
 */
export function inflateEntry(file: Uint8Array, entry: ZipEntry, sink: (piece: Uint8Array) => boolean): void {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  let size = 0;
  let crc = 0;
  let stopped = false;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new WorkbookFileError("zip-bomb", `${entry.name} exceeds its stated size`);
    crc = crc32(piece, crc);
    if (!stopped && piece.length > 0) stopped = !sink(piece);
  };
  if (entry.method === 0) take(packed);
  else if (entry.method === 8) inflatePieces(packed, entry, take, () => stopped);
  else throw new WorkbookFileError("damaged", `${entry.name}: packing method ${String(entry.method)}`);
  if (stopped) return;
  if (size < entry.size) throw new WorkbookFileError("truncated", entry.name);
  if (crc !== entry.crc) throw new WorkbookFileError("damaged", `${entry.name}: check sum`);
}

function inflatePieces(
  packed: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  stopped: () => boolean,
): void {
  const inflate = new Inflate((piece) => {
    take(piece);
  });
  for (let at = 0; at < packed.length && !stopped(); at += PACKED_STEP) {
    try {
      inflate.push(packed.subarray(at, at + PACKED_STEP), at + PACKED_STEP >= packed.length);
    } catch (error) {
      if (error instanceof WorkbookFileError) throw error;
      throw new WorkbookFileError("damaged", `${entry.name}: ${String(error)}`);
    }
  }
}

/** The whole entry at once, refused beyond `limit` bytes. */
export function inflateWhole(file: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw new WorkbookFileError("too-large", entry.name);
  const whole = new Uint8Array(entry.size);
  let at = 0;
  inflateEntry(file, entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
    return true;
  });
  return whole;
}
