/// <reference types="office-js" />

/** Below this relative luminance (WCAG 2) white text is the more legible one. */
const DARK_BELOW = 0.18;

/**
 * Whether Office shows itself light or dark; null where it does not say, as on the web. Excel tells of no change: to be
 * asked again when the pane comes into view.
 */
export function officeTheme(office: typeof Office = Office): "light" | "dark" | null {
  const theme = office.context.officeTheme as Office.OfficeTheme | undefined;
  const luminance = theme?.bodyBackgroundColor === undefined ? null : luminanceOf(theme.bodyBackgroundColor);
  if (luminance === null) return null;
  return luminance < DARK_BELOW ? "dark" : "light";
}

function luminanceOf(colour: string): number | null {
  const [, ...channels] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (channels.length < 3) return null;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => linear(parseInt(channel, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
