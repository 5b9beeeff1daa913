import { readFileSync, writeFileSync } from "node:fs";
import { launchChromium } from "../../../test/browser/chromium";
import { icons } from "./icons";

// Draws the PNG files beside this folder from the SVG files there. Run it with `npm run icons` after a change of a drawing.
const folder = new URL("../", import.meta.url);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const { source, file, size } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${readFileSync(new URL(source, folder), "utf8")}`);
    writeFileSync(new URL(file, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
