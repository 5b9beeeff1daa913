import { enUS } from "./en-US";
import type { Locale, LocaleId } from "./locale";
import { zhCN } from "./zh-CN";

const LOCALES: Readonly<Record<LocaleId, Locale>> = { "zh-CN": zhCN, "en-US": enUS };

export function localeOf(id: LocaleId): Locale {
  return LOCALES[id];
}
