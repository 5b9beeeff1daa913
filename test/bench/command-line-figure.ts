import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { milliseconds, times, type BenchFigure } from "./figure";
import { median } from "./stopwatch";

const WORKBOOKS = 1000;
const program = fileURLToPath(new URL("../../dist/cli/gouji.mjs", import.meta.url));
const sample = fileURLToPath(new URL("../../assets/samples/预算执行情况-2021.xlsx", import.meta.url));

function checkAll(files: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [program, "check", "--json", ...files], { maxBuffer: 2 ** 30, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`gouji check: ${stderr}`);
  return performance.now() - start;
}

async function readAll(files: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const file of files) await readWorkbook(readFileSync(file));
  return performance.now() - start;
}

/** 1,000 small workbooks on the command line, after its start, against reading the files alone. */
export async function commandLineFigures(): Promise<BenchFigure[]> {
  const name = "command line, 1,000 small workbooks, per workbook after start, against reading the file alone";
  const figure = { name, must: "≤ 5 ×", aim: "≤ 2 ×" };
  if (!existsSync(program)) return [{ ...figure, measured: "not built (npm run build:cli)" }];
  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
  try {
    const bytes = readFileSync(sample);
    const files = Array.from({ length: WORKBOOKS }, (_, index) => join(folder, `${String(index)}.xlsx`));
    for (const file of files) writeFileSync(file, bytes);
    const start = median([1, 2, 3, 4, 5].map(() => checkAll(files.slice(0, 1))));
    const each = (median([1, 2, 3].map(() => checkAll(files))) - start) / (WORKBOOKS - 1);
    await readAll(files);
    const reading = median([await readAll(files), await readAll(files), await readAll(files)]) / WORKBOOKS;
    return [{ ...figure, measured: `${times(each / reading)} (${milliseconds(each)} / ${milliseconds(reading)}, start ${milliseconds(start)})` }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
