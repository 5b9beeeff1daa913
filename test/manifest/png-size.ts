const SIGNATURE = "89504e470d0a1a0a";
const WIDTH = 16;
const HEIGHT = 20;

/** Width and height in pixels, as the header of the file says. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.subarray(0, SIGNATURE.length / 2).toString("hex") !== SIGNATURE) throw new Error("not a PNG file");
  return { width: bytes.readUInt32BE(WIDTH), height: bytes.readUInt32BE(HEIGHT) };
}
