import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const FILE = "licences.txt";
const RULE = "-".repeat(80);

/** The folder of the package that a module belongs to, or null for our own. */
function packageFolder(resource) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource)?.[0] ?? null;
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const text = file === undefined ? "" : readFileSync(path.join(folder, file), "utf8").trim();
  return { name: `${name} ${version}`, text: `${name} ${version} (${license})\n\n${text}`.trim() };
}

/** The notices of what the bundle really contains, as their licences ask for; the minimizer takes them out of the code. */
export class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Licences", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const modules = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
        const folders = new Set(modules.map(({ resource }) => packageFolder(resource ?? "")).filter((folder) => folder !== null && existsSync(path.join(folder, "package.json"))));
        const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
        const unique = [...new Map(notices.map((notice) => [notice.name, notice.text])).values()];
        compilation.emitAsset(FILE, new webpack.sources.RawSource(`${unique.join(`\n\n${RULE}\n\n`)}\n`));
      });
    });
  }
}
