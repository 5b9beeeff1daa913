import { uint16 } from "../zip/byte-order";
import { WorkbookFileError } from "../workbook-file-error";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
const NAME_LENGTH = 64;

/**
 * Compound files (OLE2) are either an .xlsx behind a password or a workbook of before 2007. Which one
 * is told by the names of their streams.
 */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!isCompoundFile(bytes)) return;
  if (hasStream(bytes, "EncryptedPackage")) throw new WorkbookFileError("encrypted");
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) throw new WorkbookFileError("legacy-xls");
  throw new WorkbookFileError("not-a-workbook", "compound file without a workbook");
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * Directory entries stand at multiples of their size, so a look at each such place finds a name without
 * following the chain of sectors, in cut-off files too.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const byteLength = (name.length + 1) * 2;
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (uint16(bytes, at + NAME_LENGTH) === byteLength && nameAt(bytes, at, name)) return true;
  }
  return false;
}

function nameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let n = 0; n < name.length; n++) if (uint16(bytes, at + n * 2) !== name.charCodeAt(n)) return false;
  return true;
}
