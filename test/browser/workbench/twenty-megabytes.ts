import { randomFillSync } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { MAIN, plainParts, unpackParts } from "../../xlsx/workbook-parts";

const MEGABYTE = 1024 * 1024;
/** As much as a single call fills with chance. */
const CHANCE = 65_536;

function noise(bytes: number): Uint8Array {
  const filled = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += CHANCE) randomFillSync(filled, at, Math.min(CHANCE, bytes - at));
  return filled;
}

/** A workbook with pictures in it that no packing makes smaller, as scanned vouchers are. */
export function withPictures(bytes: Uint8Array, megabytes: number): Uint8Array {
  const parts = unpackParts(bytes);
  const pictures = Array.from({ length: megabytes }, (_, at): [string, [Uint8Array, { level: 0 }]] => [`xl/media/image${String(at + 1)}.jpeg`, [noise(MEGABYTE), { level: 0 }]]);
  const types = new TextDecoder().decode(parts["[Content_Types].xml"]).replace("<Default ", '<Default Extension="jpeg" ContentType="image/jpeg"/><Default ');
  return zipSync({ ...parts, "[Content_Types].xml": strToU8(types), ...Object.fromEntries(pictures) });
}

/** A sheet of words that all differ. */
function sheetOfWords(rows: number, columns: number): string {
  const words = noise(rows * columns * 6);
  const text: string[] = [`<worksheet xmlns="${MAIN}"><sheetData>`];
  for (let row = 0; row < rows; row++) {
    text.push("<row>");
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 6;
      text.push(`<c t="inlineStr"><is><t>${Buffer.from(words.subarray(at, at + 6)).toString("base64")}</t></is></c>`);
    }
    text.push("</row>");
  }
  text.push("</sheetData></worksheet>");
  return text.join("");
}

/** A workbook whose size comes from its cells alone. */
export function fullOfWords(sheets: Readonly<Record<string, { readonly rows: number; readonly columns: number }>>): Uint8Array {
  const parts = plainParts(Object.fromEntries(Object.entries(sheets).map(([name, { rows, columns }]) => [name, sheetOfWords(rows, columns)])));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content])), { level: 1 });
}
