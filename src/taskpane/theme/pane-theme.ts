import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import type { LocaleId } from "../../locales/locale";
import { BRAND_RAMP } from "./brand-ramp";

export type ThemeMode = "light" | "dark";

/** A Chinese font leads in Chinese: with Segoe UI first, Chinese quotation marks shrink to half width. */
const FONTS: Readonly<Record<LocaleId, string>> = {
  "zh-CN": "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Segoe UI', sans-serif",
  "en-US": "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

const LIGHT = createLightTheme(BRAND_RAMP);
const DARK = createDarkTheme(BRAND_RAMP);

export function paneTheme(mode: ThemeMode, language: LocaleId): Theme {
  return { ...(mode === "dark" ? DARK : LIGHT), fontFamilyBase: FONTS[language] };
}
