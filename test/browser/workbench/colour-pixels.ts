import type { Locator } from "playwright-core";

/** How many pixels of exactly this colour a part of the page shows. */
export async function colourPixels(part: Locator, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  const source = (await part.screenshot()).toString("base64");
  return part.page().evaluate(async ({ image, wanted }) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(image), (character) => character.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let found = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === wanted[0] && data[at + 1] === wanted[1] && data[at + 2] === wanted[2]) found++;
    return found;
  }, { image: source, wanted: [red, green, blue] });
}
