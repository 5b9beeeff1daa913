import type { Locale, LocaleId } from "../locales/locale";

const LOADED: Readonly<Record<LocaleId, () => Promise<Locale>>> = {
  "zh-CN": async () => (await import("../locales/zh-CN")).zhCN,
  "en-US": async () => (await import("../locales/en-US")).enUS,
};

/** The words of one language: a pane speaks one, so that the other need not be fetched before it is seen. */
export function loadLocale(id: LocaleId): Promise<Locale> {
  return LOADED[id]();
}
