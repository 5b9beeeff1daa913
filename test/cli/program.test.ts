import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileReportSchema } from "../../src/cli/json-schema";
import { samplePath } from "./samples";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SAMPLES = ["预算执行情况-2021", "自评表与指标体系-2024", "部门预算-2019", "差错示例"];

let folder = "";
let program = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-program-"));
  execFileSync(join(root, "node_modules/.bin/webpack"), ["--config-name", "cli", "--output-path", folder], { cwd: root, stdio: "pipe" });
  program = join(folder, "gouji.mjs");
  for (const name of SAMPLES) cpSync(samplePath(name), join(folder, `${name}.xlsx`));
  writeFileSync(join(folder, "broken.xlsx"), "broken");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the program as a shell would, from a folder that holds nothing of the project. */
function gouji(...argv: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(program, argv, { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], FORCE_COLOR: "1", TZ: "Asia/Shanghai" } });
  return { status, out: stdout, err: stderr };
}

describe("the built program", () => {
  test("is one executable file that knows its version", () => {
    expect(statSync(program).mode & 0o111).not.toBe(0);
    expect(readFileSync(program, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(gouji("--version")).toEqual({ status: 0, out: `${version}\n`, err: "" });
  });

  test("checks the samples, without colour in a pipe", () => {
    const { status, out, err } = gouji("check", "*.xlsx");
    expect(status).toBe(2);
    expect(err).toBe("broken.xlsx：这不是 Excel 工作簿（.xlsx）。\n");
    expect(out).not.toContain("\u001b");
    expect(out).toContain("B4 + B5 + B6 + B7 = 9,017,122.40，比“基本支出合计”B8 多 115,469.94");
    expect(out).toContain("C4 + C5 + C6 + C7 = 8,889,449.38，比“基本支出合计”C8 少 115,469.94");
    expect(out).toContain("尾差    3 处，在四舍五入允许范围内");
    expect(out).toContain("11 个指标扣分未填偏差原因");
    expect(out).toContain("共 5 个文件，4 个有错误或需核实的，1 个不能读取");
  });

  test.each(SAMPLES)("says all of %s in JSON that the schema reads", (name) => {
    const { status, out } = gouji("check", "--json", `${name}.xlsx`);
    expect(status).toBe(1);
    const report = JSON.parse(out) as { findings: { message: string }[] };
    expect(JSON.stringify(fileReportSchema.parse(report))).toBe(out.trimEnd());
    for (const { message } of report.findings) expect(message).toMatch(/^[A-Z]+\d+ .+。$/s);
    expect(out).not.toMatch(/undefined|NaN/);
  });

  test("recalculates a copy; a second time changes nothing", () => {
    const first = gouji("recalculate", "差错示例.xlsx", "-o", "once.xlsx", "--json");
    expect(first.err).toBe("");
    const report = fileReportSchema.parse(JSON.parse(first.out));
    expect(report).toMatchObject({ written: { file: "once.xlsx" } });
    const second = gouji("recalculate", "once.xlsx", "-o", "twice.xlsx");
    expect(second.out).toContain("已原样另存为 twice.xlsx");
    expect(readFileSync(join(folder, "twice.xlsx")).equals(readFileSync(join(folder, "once.xlsx")))).toBe(true);
  });

  test("marks a copy and clears it again", () => {
    expect(gouji("mark", "差错示例.xlsx", "-o", "marked.xlsx").out).toMatch(/标记 \d+ 格/);
    expect(gouji("mark", "marked.xlsx", "-o", "cleared.xlsx", "--clear").status).toBe(0);
    const findings = (file: string) => gouji("check", file, "--json", "--lang", "en-US").out.replace(/"file":"[^"]*"/, "");
    expect(findings("marked.xlsx")).toBe(findings("差错示例.xlsx"));
    expect(findings("cleared.xlsx")).toBe(findings("差错示例.xlsx"));
  });

  test("writes a page about several workbooks, on the clock of this place", () => {
    const { status, out } = gouji("check", "差错示例.xlsx", "broken.xlsx", "--report", "report.html");
    expect(status).toBe(2);
    expect(out).toContain("检查报告已写入 report.html");
    const page = readFileSync(join(folder, "report.html"), "utf8");
    expect(page.match(/<article>/g)).toHaveLength(2);
    expect(page).toContain("没有核对：这不是 Excel 工作簿（.xlsx）。");
    const [, told = ""] = /<dt>检查时间<\/dt><dd>([^<]+)<\/dd>/.exec(page) ?? [];
    expect(Math.abs(new Date(`${told.replace(" ", "T")}+08:00`).getTime() - Date.now())).toBeLessThan(10 * 60_000);
  });

  test("a reader that closes its end is no failure", () => {
    const { stderr } = spawnSync("bash", ["-c", `"${program}" check 差错示例.xlsx | head -1`], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
  });
});
