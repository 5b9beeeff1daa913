import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchFigure } from "./figure";
import { scriptsOf, zippedSize } from "./page-scripts";

const folder = fileURLToPath(new URL("../../dist/taskpane/", import.meta.url));
const OFFICE = "office/";
/** What office.js loads besides itself in Excel for Windows in Chinese. */
const OFFICE_BEHIND = ["office/excel-win32-16.01.js", "office/zh-cn/office_strings.js"];

export function paneFigures(): BenchFigure[] {
  const figure = { name: "pane: JavaScript before first paint, gzip", must: "≤ 250 kB", aim: "≤ 150 kB" };
  const page = path.join(folder, "taskpane.html");
  if (!existsSync(page)) return [{ ...figure, measured: "not built (npm run build:taskpane)" }];
  const scripts = scriptsOf(page);
  const ours = scripts.filter((file) => !file.startsWith(OFFICE));
  const microsofts = [...scripts.filter((file) => file.startsWith(OFFICE)), ...OFFICE_BEHIND].filter((file) => existsSync(path.join(folder, file)));
  return [{ ...figure, measured: `${zippedSize(folder, ours)}, and ${zippedSize(folder, microsofts)} of Microsoft's Office.js` }];
}
