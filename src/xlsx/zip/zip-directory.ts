import { uint16, uint32, uint64 } from "./byte-order";
import { INFLATION_RATIO_FLOOR, MAX_INFLATION_RATIO, MAX_ZIP_ENTRIES } from "../limits";
import { WorkbookFileError } from "../workbook-file-error";

/** One file of a zip, as its central directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time (low half) and date (high half). */
  readonly modified: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** Where the packed bytes begin. */
  readonly dataStart: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ENCRYPTED = 0x1;
const UTF8_NAME = 0x800;

export function looksLikeZip(bytes: Uint8Array): boolean {
  const signature = uint32(bytes, 0);
  return bytes.length >= 4 && (signature === LOCAL_HEADER || signature === DIRECTORY_END);
}

/**
 * Reads the central directory and judges it before a single byte is inflated: number of entries,
 * stated sizes, encryption, and that all of them lie inside the file.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const end = findDirectoryEnd(bytes);
  if (end.count > MAX_ZIP_ENTRIES) throw new WorkbookFileError("zip-bomb", `${String(end.count)} entries`);
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let n = 0; n < end.count; n++) {
    if (at + 46 > bytes.length) throw new WorkbookFileError("truncated", "zip directory");
    if (uint32(bytes, at) !== DIRECTORY_HEADER) throw new WorkbookFileError("damaged", "zip directory");
    const nameLength = uint16(bytes, at + 28);
    const extraLength = uint16(bytes, at + 30);
    entries.push(readEntry(bytes, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + uint16(bytes, at + 32);
  }
  return entries;
}

function findDirectoryEnd(bytes: Uint8Array): { start: number; count: number } {
  // The record may be followed by a comment of at most 65,535 bytes.
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (uint32(bytes, at) !== DIRECTORY_END) continue;
    const start = uint32(bytes, at + 16);
    const count = uint16(bytes, at + 10);
    if ((start !== 0xffffffff && count !== 0xffff) || uint32(bytes, at - 20) !== ZIP64_LOCATOR) return { start, count };
    const record = uint64(bytes, at - 12);
    if (uint32(bytes, record) !== ZIP64_END) throw new WorkbookFileError("damaged", "zip64 directory");
    return { start: uint64(bytes, record + 48), count: uint64(bytes, record + 32) };
  }
  throw new WorkbookFileError("truncated", "no zip directory");
}

function readEntry(bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
  const flags = uint16(bytes, at + 8);
  const name = new TextDecoder(flags & UTF8_NAME ? "utf-8" : "latin1").decode(nameBytes);
  if (flags & ENCRYPTED) throw new WorkbookFileError("encrypted", name);
  const sizes = readSizes(bytes, at, at + 46 + nameLength, extraLength);
  const method = uint16(bytes, at + 10);
  if (sizes.size > INFLATION_RATIO_FLOOR && sizes.size > sizes.packedSize * MAX_INFLATION_RATIO) {
    throw new WorkbookFileError("zip-bomb", name);
  }
  if (sizes.header + 30 > bytes.length) throw new WorkbookFileError("truncated", name);
  if (uint32(bytes, sizes.header) !== LOCAL_HEADER) throw new WorkbookFileError("damaged", name);
  const dataStart = sizes.header + 30 + uint16(bytes, sizes.header + 26) + uint16(bytes, sizes.header + 28);
  if (dataStart + sizes.packedSize > bytes.length) throw new WorkbookFileError("truncated", name);
  return {
    name,
    nameBytes,
    flags,
    method,
    modified: uint32(bytes, at + 12),
    crc: uint32(bytes, at + 16),
    packedSize: sizes.packedSize,
    size: sizes.size,
    externalAttributes: uint32(bytes, at + 38),
    dataStart,
  };
}

/** Sizes and place, taken from the zip64 field where the plain one is full. */
function readSizes(bytes: Uint8Array, at: number, extraStart: number, extraLength: number) {
  let size = uint32(bytes, at + 24);
  let packedSize = uint32(bytes, at + 20);
  let header = uint32(bytes, at + 42);
  for (let field = extraStart; field + 4 <= extraStart + extraLength; field += 4 + uint16(bytes, field + 2)) {
    if (uint16(bytes, field) !== 0x0001) continue;
    let value = field + 4;
    const next = (): number => {
      value += 8;
      return uint64(bytes, value - 8);
    };
    if (size === 0xffffffff) size = next();
    if (packedSize === 0xffffffff) packedSize = next();
    if (header === 0xffffffff) header = next();
  }
  return { size, packedSize, header };
}
