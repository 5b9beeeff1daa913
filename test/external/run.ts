import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

// `npm run test:external -- FOLDER`: vitest itself would take the folder for the name of a test.
const [folder, ...rest] = process.argv.slice(2);
const isOption = folder?.startsWith("-") ?? true;
const env = isOption || folder === undefined ? process.env : { ...process.env, GOUJI_EXTERNAL: resolve(folder) };
const options = isOption ? process.argv.slice(2) : rest;
const { status } = spawnSync("npx", ["vitest", "run", "--config", "vitest.external.config.ts", ...options], { env, stdio: "inherit" });
process.exitCode = status ?? 1;
