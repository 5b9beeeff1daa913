interface Shade {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/**
 * A colour made lighter (up to 1) or darker (down to -1), as Excel does it: the lightness is moved, hue and saturation
 * stay. Colours are `RRGGBB`.
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const shade = shadeOf(colour);
  const lightness = tint < 0 ? shade.lightness * (1 + tint) : shade.lightness * (1 - tint) + tint;
  return colourOf({ ...shade, lightness });
}

function shadeOf(colour: string): Shade {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector = most === red ? ((green - blue) / range + 6) % 6 : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue: sector * 60, saturation, lightness };
}

function colourOf({ hue, saturation, lightness }: Shade): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const place = (offset + hue / 30) % 12;
    const part = lightness - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(part * 255).toString(16).toUpperCase().padStart(2, "0");
  };
  return channel(0) + channel(8) + channel(4);
}
