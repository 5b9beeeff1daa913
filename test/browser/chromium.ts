import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/usr/bin/chromium",
  "/snap/bin/chromium",
];

/** Root may not use the sandbox; everything else keeps the browser from speaking to anybody by itself. */
const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first Chromium that there is: the one named in CHROMIUM, one on the PATH, one at a usual place. */
export function findChromium(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { CHROMIUM: named, PATH = "" } = environment;
  if (named !== undefined && named !== "") {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which cannot be run`);
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...USUAL_PLACES].find(canRun);
  if (found !== undefined) return found;
  throw new Error(
    "no Chromium was found: apt-get install chromium fonts-noto-cjk (Debian), brew install --cask chromium (macOS), " +
      "or set CHROMIUM to the program of a Chromium or Chrome",
  );
}

export async function launchChromium(program = findChromium()): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: ARGUMENTS, headless: true });
}
