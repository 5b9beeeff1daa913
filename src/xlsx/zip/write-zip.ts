import { deflateSync } from "fflate";
import { putUint16, putUint32 } from "./byte-order";
import { crc32 } from "./crc32";
import type { PackagePart } from "../package/workbook-package";

/** 1 January 1980, the first day a zip can name: new parts carry no date, so equal edits give equal files. */
const NO_DATE = 0x00210000;
const UTF8_NAME = 0x800;

interface PackedPart {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly data: Uint8Array;
}

/** Writes parts in their order. Untouched ones are copied packed, which is fast and keeps them to the bit. */
export function writeZip(file: Uint8Array, parts: readonly PackagePart[]): Uint8Array {
  const packed = parts.map((part) => pack(file, part));
  const localSize = packed.reduce((total, { nameBytes, data }) => total + 30 + nameBytes.length + data.length, 0);
  const directorySize = packed.reduce((total, { nameBytes }) => total + 46 + nameBytes.length, 0);
  const zip = new Uint8Array(localSize + directorySize + 22);
  let local = 0;
  let directory = localSize;
  for (const part of packed) {
    putUint32(zip, directory, 0x02014b50);
    putUint16(zip, directory + 4, 20);
    putHeader(zip, directory + 6, part);
    putUint32(zip, directory + 38, part.externalAttributes);
    putUint32(zip, directory + 42, local);
    zip.set(part.nameBytes, directory + 46);
    directory += 46 + part.nameBytes.length;
    putUint32(zip, local, 0x04034b50);
    putHeader(zip, local + 4, part);
    zip.set(part.nameBytes, local + 30);
    zip.set(part.data, local + 30 + part.nameBytes.length);
    local += 30 + part.nameBytes.length + part.data.length;
  }
  putUint32(zip, directory, 0x06054b50);
  putUint16(zip, directory + 8, packed.length);
  putUint16(zip, directory + 10, packed.length);
  putUint32(zip, directory + 12, directorySize);
  putUint32(zip, directory + 16, localSize);
  return zip;
}

function pack(file: Uint8Array, part: PackagePart): PackedPart {
  const { entry } = part;
  if (!("bytes" in part)) {
    // Sizes stand in the header that we write, so no descriptor follows the data (bit 3).
    const data = file.subarray(part.entry.dataStart, part.entry.dataStart + part.entry.packedSize);
    return { ...part.entry, flags: part.entry.flags & ~0x8, data };
  }
  return {
    nameBytes: entry?.nameBytes ?? new TextEncoder().encode(part.path),
    flags: entry ? entry.flags & UTF8_NAME : UTF8_NAME,
    method: 8,
    modified: entry?.modified ?? NO_DATE,
    crc: crc32(part.bytes),
    size: part.bytes.length,
    externalAttributes: entry?.externalAttributes ?? 0,
    data: deflateSync(part.bytes, { level: 6 }),
  };
}

/** The fields that local header and directory have in common. */
function putHeader(zip: Uint8Array, at: number, part: PackedPart): void {
  putUint16(zip, at, 20);
  putUint16(zip, at + 2, part.flags);
  putUint16(zip, at + 4, part.method);
  putUint32(zip, at + 6, part.modified);
  putUint32(zip, at + 10, part.crc);
  putUint32(zip, at + 14, part.data.length);
  putUint32(zip, at + 18, part.size);
  putUint16(zip, at + 22, part.nameBytes.length);
}
