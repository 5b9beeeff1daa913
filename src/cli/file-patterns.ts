import { basename, dirname, join } from "node:path";
import type { Files } from "./io";

const PATTERN = /[*?]/;
/** Excel's own lock files lie beside open workbooks. */
const LOCK_FILE = /^~\$/;

function toExpression(pattern: string): RegExp {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*").replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "iu");
}

/**
 * `*.xlsx` as a list of files where the shell left it as it is, as the shells of Windows do. A pattern that
 * matches nothing stays and is then reported as a missing file.
 */
export async function expandPatterns(paths: readonly string[], files: Files): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const path of paths) {
    const name = basename(path);
    if (!PATTERN.test(name) || (await files.identity(path)) !== null) {
      expanded.push(path);
      continue;
    }
    const expression = toExpression(name);
    const folder = dirname(path);
    const found = (await files.list(folder)).filter((entry) => expression.test(entry) && !LOCK_FILE.test(entry));
    const inFolder = (entry: string) => (folder === "." && !path.startsWith(".") ? entry : join(folder, entry));
    expanded.push(...(found.length === 0 ? [path] : [...found].sort().map(inFolder)));
  }
  return expanded;
}
