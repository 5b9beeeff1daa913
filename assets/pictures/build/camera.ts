import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { LocaleId } from "../../../src/locales/locale";
import { contextOptions } from "../../../test/browser/open-page";
import type { Look } from "../../../test/browser/open-page";
import { withPalette } from "./palette";

/** Every picture shows the same moment, so that a picture changes only when what it shows does. */
const MOMENT = "2026-03-10T09:30:00+08:00";

/** Twice would be finer still and nearly twice the size. */
const SHARPNESS = 1.5;

/** A person's browser in this language, in which the clock stands still. */
export async function photographed(browser: Browser, language: LocaleId, look: Look, sharpness = SHARPNESS): Promise<BrowserContext> {
  const context = await browser.newContext({ ...contextOptions(look), locale: language, deviceScaleFactor: sharpness });
  await context.clock.setFixedTime(MOMENT);
  return context;
}

/** Writes a picture beside this folder, under its language. */
export async function take(subject: Page | Locator, language: LocaleId, name: string): Promise<void> {
  const folder = fileURLToPath(new URL(`../${language}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.png`, withPalette(await subject.screenshot({ animations: "disabled", caret: "hide" })));
}
