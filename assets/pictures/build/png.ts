import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture as rows of pixels, red, green and blue in one number each; a browser's screenshots are opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colors: Uint32Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_TYPE = 3;
/** Bytes a pixel, by the colour types that Chromium writes: RGB and RGBA. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** What the filter of a row foretells of a byte, from the bytes that are known by then (PNG 1.2, section 6). */
function foretold(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4:
      return paeth(left, above, corner);
    default:
      throw new Error(`PNG filter ${filter}`);
  }
}

/** Reads a screenshot of Chromium: eight bits a channel, not interlaced. */
export function decodePng(png: Buffer): Pixels {
  const chunks = [...chunksOf(png)];
  const header = chunks[0]?.data;
  if (!header || !png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error("not a PNG file");
  const [width, height, depth, type, interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9] ?? -1, header[12]];
  const channels = CHANNELS[type];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error(`PNG of depth ${String(depth)} and type ${type}`);
  const filtered = inflateSync(Buffer.concat(chunks.filter((chunk) => chunk.type === "IDAT").map(({ data }) => data)));
  const stride = width * channels;
  const bytes = new Uint8Array(stride * height);
  const colors = new Uint32Array(width * height);
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column >= channels ? (bytes[at - channels] ?? 0) : 0;
      const above = row > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= channels ? (bytes[at - stride - channels] ?? 0) : 0;
      bytes[at] = (filtered[row * (stride + 1) + 1 + column] ?? 0) + foretold(filter, left, above, corner);
    }
    for (let column = 0; column < width; column++) {
      const at = row * stride + column * channels;
      colors[row * width + column] = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    }
  }
  return { width, height, colors };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture of at most 256 colours, one byte a pixel. `indices` says which colour of the palette stands where. */
export function encodePng(width: number, height: number, palette: readonly number[], indices: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE_TYPE], 8);
  // Unfiltered: neighbours in a palette are no neighbours in colour.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 0xff, color & 0xff]));
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("PLTE", colors), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}
