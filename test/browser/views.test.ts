import { describe, expect } from "vitest";
import { localeOf } from "../../src/locales";
import type { LocaleId } from "../../src/locales/locale";
import { violationsOn } from "./accessibility";
import { drawsChinese } from "./chinese-glyphs";
import type { Look } from "./open-page";
import { test } from "./pane-test";
import { saveScreenshot } from "./screenshot";
import { WALKS } from "./views";

const LOOKS: Readonly<Record<string, Look & { readonly locale?: LocaleId }>> = {
  light: {},
  dark: { colorScheme: "dark" },
  contrast: { forcedColors: "active", colorScheme: "dark" },
  english: { locale: "en-US" },
  low: { height: 378 },
  narrow: { width: 270 },
};

for (const [look, { locale = "zh-CN", ...how }] of Object.entries(LOOKS)) {
  describe(`every view, ${look}`, () => {
    for (const { name, options, go } of WALKS) {
      test(`${name}: readable to assistive technology; pictures for people`, async ({ openPane }) => {
        const pane = await openPane({ ...(await options()), ...how, locale });
        const found: Record<string, readonly string[]> = {};
        await go(pane, localeOf(locale).pane, async (view) => {
          await saveScreenshot(pane.page, `${view}-${look}`);
          const violations = await violationsOn(pane.page);
          if (violations.length > 0) found[view] = violations;
        });
        expect(await drawsChinese(pane.page)).toBe(true);
        expect(found).toEqual({});
      });
    }
  });
}
