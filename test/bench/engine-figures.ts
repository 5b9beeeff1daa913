import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { EngineMeasurement } from "./engine-run";
import { milliseconds, times, type BenchFigure } from "./figure";
import { median } from "./stopwatch";

/** Bundles the engine as it is shipped and measures it in processes of its own. */
function measure(): EngineMeasurement {
  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
  try {
    const outfile = join(folder, "engine-run.mjs");
    const entry = fileURLToPath(new URL("./engine-run.ts", import.meta.url));
    buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" });
    const run = (...options: string[]): unknown => JSON.parse(execFileSync(process.execPath, [outfile, ...options], { encoding: "utf8" }));
    const firsts = Array.from({ length: 5 }, () => (run("--first-only") as Pick<EngineMeasurement, "first">).first);
    return { ...(run() as EngineMeasurement), first: median(firsts) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function engineFigures(): BenchFigure[] {
  const { first, warm, recheck, slowestRecheck, usual, whole, bare, large } = measure();
  return [
    {
      name: `engine, ${String(usual.cells)} cells in ${String(usual.tables)} tables; warm / first run in a fresh process`,
      must: "≤ 10 ms / ≤ 150 ms", aim: "≤ 3 ms / ≤ 60 ms", measured: `${milliseconds(warm)} / ${milliseconds(first)}`,
    },
    {
      name: "re-check after one edited figure, median / slowest of many",
      must: "≤ 1 ms", aim: "≤ 0.2 ms", measured: `${milliseconds(recheck)} / ${milliseconds(slowestRecheck)}`,
    },
    {
      name: `engine, ${String(large.cells)} cells in ${String(large.tables)} tables, against a bare pass over them`,
      must: "≤ 300 ×", aim: "≤ 100 ×", measured: `${times(whole / bare)} (${milliseconds(whole)} / ${milliseconds(bare)})`,
    },
  ];
}
