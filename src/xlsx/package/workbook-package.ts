import { crc32 } from "../zip/crc32";
import { inflateEntry, inflateWhole } from "../zip/inflate-entry";
import { MAX_PART_XML_BYTES } from "../limits";
import { partKey } from "./part-path";
import { decodeUtf8, encodeUtf8, refuseDocumentType } from "../xml/xml-text";
import { readZipDirectory, type ZipEntry } from "../zip/zip-directory";
import { WorkbookFileError } from "../workbook-file-error";
import { writeZip } from "../zip/write-zip";

const REMEMBERED_TEXT = 1024 * 1024;

/** One part: packed as it came in the file, or new bytes of ours. */
export type PackagePart =
  | { readonly path: string; readonly entry: ZipEntry }
  | { readonly path: string; readonly entry?: ZipEntry; readonly bytes: Uint8Array };

/**
 * The parts of a workbook file, immutable: a change answers with a new package, so that a write that
 * fails halfway has changed nothing. Parts that nobody replaced keep their packed bytes and their place.
 */
export class WorkbookPackage {
  private written: Uint8Array | undefined;

  private constructor(
    private readonly file: Uint8Array,
    private readonly original: ReadonlyMap<string, PackagePart>,
    private readonly parts: ReadonlyMap<string, PackagePart>,
    private readonly texts: Map<string, string>,
  ) {}

  static open(file: Uint8Array): WorkbookPackage {
    const parts = new Map<string, PackagePart>();
    for (const entry of readZipDirectory(file)) {
      const key = partKey(entry.name);
      // Two parts of one name: readers disagree on which one counts, so neither can be trusted.
      if (parts.has(key)) throw new WorkbookFileError("damaged", `${entry.name} twice`);
      parts.set(key, { path: entry.name, entry });
    }
    return new WorkbookPackage(file, parts, parts, new Map());
  }

  has(path: string): boolean {
    return this.parts.has(partKey(path));
  }

  paths(): string[] {
    return [...this.parts.values()].map((part) => part.path);
  }

  /** The stated size of a part, before anything is inflated. */
  sizeOf(path: string): number {
    const part = this.part(path);
    return "bytes" in part ? part.bytes.length : part.entry.size;
  }

  textOf(path: string, limit = MAX_PART_XML_BYTES): string {
    const key = partKey(path);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = decodeUtf8(this.bytesOf(path, limit), path);
    refuseDocumentType(text, path);
    return this.remember(key, text);
  }

  /** Hands a part out piece by piece, never whole; the sink may answer false to stop. */
  stream(path: string, sink: (piece: Uint8Array) => boolean): void {
    const part = this.part(path);
    if ("bytes" in part) sink(part.bytes);
    else inflateEntry(this.file, part.entry, sink);
  }

  /** With a part's text replaced, or a new part behind all others. */
  withText(path: string, text: string): WorkbookPackage {
    const key = partKey(path);
    const part = this.parts.get(key);
    const bytes = encodeUtf8(text);
    const parts = new Map(this.parts);
    // A part that is again what it was takes its packed bytes back.
    if (part?.entry && isContentOf(this.file, part.entry, bytes)) parts.set(key, { path: part.path, entry: part.entry });
    else parts.set(key, { ...part, path: part?.path ?? path, bytes });
    const texts = new Map(this.texts);
    texts.delete(key);
    return new WorkbookPackage(this.file, this.original, parts, texts);
  }

  without(path: string): WorkbookPackage {
    const parts = new Map(this.parts);
    const texts = new Map(this.texts);
    texts.delete(partKey(path));
    return parts.delete(partKey(path)) ? new WorkbookPackage(this.file, this.original, parts, texts) : this;
  }

  /** The file: the very bytes that came in as long as, or as soon as, nothing differs from them. */
  toBytes(): Uint8Array {
    this.written ??= this.isOriginal() ? this.file : writeZip(this.file, [...this.parts.values()]);
    return this.written;
  }

  /** Indexes and relationships are asked for again and again; sheets are long, and asked for once. */
  private remember(key: string, text: string): string {
    if (text.length <= REMEMBERED_TEXT) this.texts.set(key, text);
    return text;
  }

  private isOriginal(): boolean {
    return this.parts.size === this.original.size && [...this.parts.values()].every((part) => !("bytes" in part));
  }

  private bytesOf(path: string, limit: number): Uint8Array {
    const part = this.part(path);
    return "bytes" in part ? part.bytes : inflateWhole(this.file, part.entry, limit);
  }

  private part(path: string): PackagePart {
    const part = this.parts.get(partKey(path));
    if (!part) throw new WorkbookFileError("damaged", `${path} is missing`);
    return part;
  }
}

function isContentOf(file: Uint8Array, entry: ZipEntry, bytes: Uint8Array): boolean {
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) return false;
  const content = inflateWhole(file, entry, entry.size);
  return bytes.every((byte, at) => byte === content[at]);
}
