import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const WEBPACK = path.join(root, "node_modules/webpack/bin/webpack.js");
/** Stands for the bundle, which takes its time: here the page around it is looked at. It takes in a package. */
const ENTRY = path.join(root, "src/settings/settings-schema.ts");

/** Builds the pane's page with these values of `--env` and says where its folder is; the manifest lies beside it. */
export async function builtPage(...environment: readonly string[]): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), "gouji-page-")), "taskpane");
  const flags = ["--config-name", "taskpane", "--entry-reset", "--entry", ENTRY, "--output-path", folder];
  await promisify(execFile)(process.execPath, [WEBPACK, ...flags, ...environment.flatMap((value) => ["--env", value])], { cwd: root });
  return folder;
}
