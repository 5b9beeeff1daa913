/** A compound file (OLE2) with a directory of the given names and nothing in its streams. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const sectors = Math.ceil(names.length / 4);
  const bytes = new Uint8Array(512 * (1 + sectors + 1));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  names.forEach((name, entry) => {
    const at = 512 + entry * 128;
    [...name].forEach((character, n) => {
      view.setUint16(at + n * 2, character.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = entry === 0 ? 5 : 2;
  });
  return bytes;
}
