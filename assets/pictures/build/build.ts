import { localeOf } from "../../../src/locales";
import { LOCALE_IDS } from "../../../src/locales/locale";
import { launchChromium } from "../../../test/browser/chromium";
import { takePanePictures } from "./pane-pictures";
import { takeWorkbenchPictures } from "./workbench-pictures";

// Takes the pictures of the guide and of the README from the built pane and the built workbench. Run it with `npm run pictures`.
const browser = await launchChromium();
try {
  for (const id of LOCALE_IDS) {
    await takePanePictures(browser, localeOf(id));
    await takeWorkbenchPictures(browser, localeOf(id));
  }
} finally {
  await browser.close();
}
