import type { LocaleId } from "../locales/locale";
import type { Settings } from "../settings/settings";

/** The language that the user chose, else that of the place, Office or a browser; Chinese unless it speaks English. */
export function chosenLanguage({ language }: Pick<Settings, "language">, displayLanguage: string): LocaleId {
  if (language !== "display") return language;
  return displayLanguage.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}
