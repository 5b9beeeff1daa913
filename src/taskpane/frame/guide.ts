import type { LocaleId } from "../../locales/locale";

/** The guide that is served beside the pane. */
export const GUIDE: Readonly<Record<LocaleId, string>> = { "zh-CN": "guide/zh-CN/index.html", "en-US": "guide/en-US/index.html" };
