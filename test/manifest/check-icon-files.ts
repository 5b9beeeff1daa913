import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { childNamed, elementsNamed } from "./manifest-element";
import type { ManifestElement } from "./manifest-element";
import { pngSize } from "./png-size";

/** What Office shows of the add-in itself. */
const MARK = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** The icon files that the manifest names are there, in exactly the size for which it names them. */
export function checkIconFiles(root: ManifestElement, folder: string): readonly string[] {
  const sizes = new Map(elementsNamed(root, "Icon").flatMap(({ children }) => children.map(({ attributes }) => [attributes["resid"], Number(attributes["size"])] as const)));
  const commands = elementsNamed(root, "bt:Images").flatMap(({ children }) => children.map(({ attributes }) => ({ address: attributes["DefaultValue"] ?? "", size: sizes.get(attributes["id"] ?? "") ?? 0 })));
  const marks = Object.entries(MARK).map(([name, size]) => ({ address: childNamed(root, name)?.attributes["DefaultValue"] ?? "", size }));
  return [...marks, ...commands].flatMap(({ address, size }) => {
    const file = path.join(folder, path.posix.basename(address));
    if (!address.includes("/icons/") || !existsSync(file)) return [`${address} is not among the icons`];
    const { width, height } = pngSize(readFileSync(file));
    return width === size && height === size ? [] : [`${address} is ${String(width)} × ${String(height)} and not ${String(size)} × ${String(size)}`];
  });
}
