import type { Color } from "hucre";
import { tinted } from "./tint";

/** Office's own theme, for files that have none: dark 1, light 1, dark 2, light 2, six accents, two links. */
const OFFICE_THEME = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** In cells the first four of a theme are counted light 1, dark 1, light 2, dark 2. */
const THEME_ORDER = [1, 0, 3, 2];

const EIGHT = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** The 64 colours of old; the first eight stand there twice. */
const INDEXED = [
  ...EIGHT, ...EIGHT,
  "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF", "993366", "FFFFCC", "CCFFFF",
  "660066", "FF8080", "0066CC", "CCCCFF", "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
  "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99", "3366FF", "33CCCC", "99CC00", "FFCC00",
  "FF9900", "FF6600", "666699", "969696", "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
];

/** From a colour as a file names it to `#RRGGBB`; undefined for the colours of the system, which no file knows. */
export type Palette = (colour: Color | undefined) => string | undefined;

export function paletteOf(themeColours: readonly string[] = OFFICE_THEME): Palette {
  return (colour) => {
    if (!colour) return undefined;
    const { rgb, theme, indexed, tint = 0 } = colour;
    const plain = rgb?.slice(-6) ?? (theme === undefined ? INDEXED[indexed ?? -1] : themeColours[THEME_ORDER[theme] ?? theme]);
    return plain === undefined || !/^[0-9a-f]{6}$/i.test(plain) ? undefined : `#${tinted(plain.toUpperCase(), tint)}`;
  };
}
