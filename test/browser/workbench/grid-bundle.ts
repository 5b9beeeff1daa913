import { copyFile, mkdtemp, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "esbuild";

const resolvePackage = createRequire(import.meta.url).resolve;

/** Files that a module names by `new URL`, as webpack understands it: workers are bundled, style sheets copied. */
function namedFiles(folder: string): Plugin {
  return {
    name: "named-files",
    setup(building) {
      let copied = 0;
      building.onLoad({ filter: /src[\\/]workbench[\\/]grid[\\/].*\.ts$/ }, async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [whole, file = ""] of contents.matchAll(/new URL\("([^"]+)", import\.meta\.url\)/g)) {
          let name = `${basename(file, ".ts")}.js`;
          if (file.endsWith(".css")) await copyFile(resolvePackage(file), join(folder, (name = `${String(++copied)}.css`)));
          else await bundle(join(dirname(path), file), join(folder, name), folder);
          contents = contents.replace(whole, `new URL("${name}", location.href)`);
        }
        return { contents, loader: "ts" };
      });
    },
  };
}

async function bundle(entry: string, outfile: string, folder: string): Promise<void> {
  const define = { "process.env.NODE_ENV": '"production"' };
  await build({ entryPoints: [entry], outfile, bundle: true, format: "iife", target: "chrome100", define, plugins: [namedFiles(folder)], logLevel: "error" });
}

/** The page of the grid's tests in a folder of its own; a tenth of the time that the build of the workbench takes. */
export async function bundleGrid(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-grid-"));
  await bundle(entry, join(folder, "grid.js"), folder);
  return folder;
}
