import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** Where Microsoft serves Office.js: add-ins of the marketplace must load it from there, the second is for Microsoft 365 operated by 21Vianet. */
const NETWORKS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-china": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * What office.js asks for in Excel on Windows, on the web, on the Mac and on the iPad, and without any host; of the 87 MB of the package.
 * It looks for the strings of Excel's display language first and for English when they are missing.
 * Left out: Microsoft's telemetry, which it asks for and can do without.
 */
export const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
];

const FOLDER = "office";

/** The address of office.js in the page, the origin that the page must trust for it, and the files that are served beside the page. */
export function officeLibrary(source = "self") {
  if (source in NETWORKS) return { address: NETWORKS[source], origin: new URL(NETWORKS[source]).origin, copies: [] };
  if (source !== "self") throw new Error(`--env office=${source}: one of self, ${Object.keys(NETWORKS).join(", ")}`);
  const package_ = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const copies = OFFICE_FILES.map((file) => ({ from: path.join(package_, "dist", file), to: `${FOLDER}/${file}` }));
  // The terms allow copies in their original form only: nothing may minify them, and the terms go with them.
  return { address: `${FOLDER}/office.js`, origin: null, copies: [...copies, { from: path.join(package_, "LICENSE.md"), to: `${FOLDER}/LICENSE.md` }].map((copy) => ({ ...copy, info: { minimized: true } })) };
}
