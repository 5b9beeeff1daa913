import { crc32, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withPalette } from "../../assets/pictures/build/palette";
import { decodePng } from "../../assets/pictures/build/png";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Foretells as the standard words it, apart from the code under test: the neighbour nearest to left + above − corner. */
function foretold(filter: number, left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const nearest = [left, above, corner].reduce((best, one) => (Math.abs(guess - one) < Math.abs(guess - best) ? one : best));
  return [0, left, above, (left + above) >> 1, nearest][filter]!;
}

/** An RGB or RGBA picture as a browser writes it, every row under a filter of its own. */
function pngOf(width: number, colors: readonly number[], filters: readonly number[], channels: 3 | 4): Buffer {
  const height = colors.length / width;
  const bytes = colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, ...(channels === 4 ? [255] : [])]);
  const stride = width * channels;
  const at = (row: number, column: number): number => (row < 0 || column < 0 ? 0 : bytes[row * stride + column]!);
  const rows = Array.from({ length: height }, (_, row) => {
    const filter = filters[row % filters.length]!;
    const line = Array.from({ length: stride }, (__, column) =>
      (at(row, column) - foretold(filter, at(row, column - channels), at(row - 1, column), at(row - 1, column - channels))) & 255);
    return [filter, ...line];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, channels === 4 ? 6 : 2], 8);
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.from(rows.flat()))), chunk("IEND", Buffer.alloc(0))]);
}

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const [length, type] = [png.readUInt32BE(at), png.toString("latin1", at + 4, at + 8)];
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(png.subarray(at + 4, at + 8 + length)));
    chunks.set(type, png.subarray(at + 8, at + 8 + length));
  }
  return chunks;
}

/** The colours of a picture with a palette, row by row. */
function colorsOf(png: Buffer): number[] {
  const chunks = chunksOf(png);
  const palette = chunks.get("PLTE")!;
  const width = chunks.get("IHDR")!.readUInt32BE(0);
  return [...inflateSync(chunks.get("IDAT")!)].flatMap((place, at) => (at % (width + 1) === 0 ? [] : [palette.readUIntBE(place * 3, 3)]));
}

const picture = (colors: fc.Arbitrary<number>, most: number) =>
  fc.record({ width: fc.integer({ min: 1, max: most }), height: fc.integer({ min: 1, max: most }) }).chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      colors: fc.array(colors, { minLength: width * height, maxLength: width * height }),
      filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
      channels: fc.constantFrom<(3 | 4)[]>(3, 4),
    }));

const anyColor = fc.integer({ min: 0, max: 0xffffff });

describe("pictures with a palette", () => {
  test("every filter of a row is undone", () => {
    fc.assert(fc.property(picture(anyColor, 9), ({ width, colors, filters, channels }) => {
      expect([...decodePng(pngOf(width, colors, filters, channels)).colors]).toEqual(colors);
    }));
  });

  test("a picture of at most 256 colours stays as it is", () => {
    fc.assert(fc.property(picture(fc.constantFrom(0, 0xffffff, 0x107c41, 0xa80f1b, 0xfff3c9), 12), ({ width, colors, filters, channels }) => {
      expect(colorsOf(withPalette(pngOf(width, colors, filters, channels)))).toEqual(colors);
    }));
  });

  test("of more colours the frequent ones stay, and a rare one becomes the nearest of them", () => {
    const shades = Array.from({ length: 256 }, (_, shade) => shade * 0x10101);
    const rare = 0x0a0a0b;
    const colors = [...shades, ...shades, rare, 0];
    expect(colorsOf(withPalette(pngOf(2, colors, [0], 3)))).toEqual([...shades, ...shades, 0x0a0a0a, 0]);
  });

  test("what is no screenshot is refused", () => {
    expect(() => withPalette(Buffer.from("GIF89a, and no more than that, in a file of that name"))).toThrow();
    expect(() => withPalette(withPalette(pngOf(1, [0], [0], 3)))).toThrow("type 3");
  });
});
