import { decodePng, encodePng } from "./png";

const MOST_COLORS = 256;

function distance(one: number, other: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((one >> shift) & 0xff) - ((other >> shift) & 0xff));
  return (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2;
}

/**
 * The same picture in the 256 colours that it holds most of, which is a third of the size. Pages have few colours and many shades at
 * the edges of letters: the rare ones are drawn in the nearest.
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, colors } = decodePng(png);
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  // By color where counts agree: the same screenshot always becomes the same file.
  const palette = [...counts].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one - other).slice(0, MOST_COLORS).map(([color]) => color);
  const places = new Map(palette.map((color, place) => [color, place]));
  for (const color of counts.keys()) {
    if (places.has(color)) continue;
    let nearest = 0;
    for (const [place, candidate] of palette.entries()) if (distance(color, candidate) < distance(color, palette[nearest] ?? 0)) nearest = place;
    places.set(color, nearest);
  }
  return encodePng(width, height, palette, Uint8Array.from(colors, (color) => places.get(color) ?? 0));
}
