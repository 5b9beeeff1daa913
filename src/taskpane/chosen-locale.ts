import { localeOf } from "../locales";
import type { Locale } from "../locales/locale";
import type { Settings } from "../settings/settings";

/** The language that the user chose, else that of the place, Office or a browser; Chinese unless it speaks English. */
export function chosenLocale({ language }: Settings, displayLanguage: string): Locale {
  if (language !== "display") return localeOf(language);
  return localeOf(displayLanguage.toLowerCase().startsWith("en") ? "en-US" : "zh-CN");
}
