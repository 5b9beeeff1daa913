import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";
import type { Review } from "../../src/review/review";
import { relationFinding } from "../locales/findings";
import { MemoryFiles, memoryIo } from "./memory-io";
import { form, review, SWAPPED } from "./reviews";
import { EXECUTION, sampleBytes } from "./samples";

const GOOD = sampleBytes(EXECUTION);
const NO_WORKBOOK = new TextEncoder().encode("not a workbook");
const SHEET = "基本支出对比";

function files(): MemoryFiles {
  return new MemoryFiles({ "good.xlsx": GOOD, "other.xlsx": GOOD, "broken.xlsx": NO_WORKBOOK, "~$good.xlsx": NO_WORKBOOK });
}

function withFindings(...findings: Review["findings"]): () => Review {
  return () => review({ forms: [form(SHEET)], findings });
}

const TAIL = relationFinding({ sheet: SHEET, verdict: "tail", expected: "1.01", actual: "1.00", difference: "0.01" });

describe("gouji check", () => {
  test("exit status tells clean, findings and unreadable files apart", async () => {
    const status = async (argv: readonly string[], reviewed: () => Review) => run(["check", ...argv], memoryIo({ files: files() }), reviewed);
    expect(await status(["good.xlsx"], withFindings())).toBe(0);
    expect(await status(["good.xlsx"], withFindings(TAIL))).toBe(0);
    expect(await status(["good.xlsx"], withFindings(SWAPPED))).toBe(1);
    expect(await status(["good.xlsx"], withFindings({ ...SWAPPED, severity: "warning" }))).toBe(1);
    expect(await status(["missing.xlsx"], withFindings())).toBe(2);
    expect(await status(["broken.xlsx", "good.xlsx"], withFindings(SWAPPED))).toBe(2);
  });

  test("a file that cannot be read does not cost the others", async () => {
    const io = memoryIo({ files: files() });
    await run(["check", "broken.xlsx", "good.xlsx", "missing.xlsx"], io, withFindings(SWAPPED));
    expect(io.err()).toBe("broken.xlsx：这不是 Excel 工作簿（.xlsx）。\nmissing.xlsx：没有这个文件。\n");
    expect(io.out()).toContain("比合计 C7 多 115,469.94");
    expect(io.out()).toContain("共 3 个文件，1 个有错误或需核实的，2 个不能读取");
  });

  test("nor does a mistake of ours", async () => {
    const io = memoryIo({ files: files() });
    let calls = 0;
    const status = await run(["check", "good.xlsx", "other.xlsx"], io, () => {
      if (calls++ === 0) throw new Error("planted");
      return review({ forms: [form(SHEET)], findings: [SWAPPED] });
    });
    expect(status).toBe(2);
    expect(io.err()).toContain("good.xlsx：程序出错");
    expect(io.err()).toContain("Error: planted");
    expect(io.out()).toContain("115,469.94");
  });

  test("a pattern that the shell left alone is expanded, without Excel's lock files", async () => {
    const io = memoryIo({ files: files() });
    await run(["check", "*o*.xlsx"], io, withFindings());
    expect(io.err()).toBe("broken.xlsx：这不是 Excel 工作簿（.xlsx）。\n");
    expect(io.out().match(/^\S+\.xlsx$/gm)).toEqual(["good.xlsx", "other.xlsx"]);
  });

  test("colour on a terminal only, and never against NO_COLOR", async () => {
    const escape = "\u001b[";
    const report = async (isTerminal: boolean, environment: Record<string, string>) => {
      const io = memoryIo({ files: files(), isTerminal, environment });
      await run(["check", "good.xlsx"], io, withFindings(SWAPPED));
      return io.out();
    };
    expect(await report(true, {})).toContain(`${escape}31m错误`);
    expect(await report(false, {})).not.toContain(escape);
    expect(await report(true, { NO_COLOR: "1" })).not.toContain(escape);
    expect(await report(true, { TERM: "dumb" })).not.toContain(escape);
  });

  test("progress appears on a terminal after 300 ms and is taken away", async () => {
    const progressOf = async (isTerminal: boolean, tick: number) => {
      const io = memoryIo({ files: files(), isTerminal, tick });
      await run(["check", "good.xlsx", "other.xlsx"], io, withFindings());
      return io.err();
    };
    expect(await progressOf(true, 1)).toBe("");
    expect(await progressOf(false, 1000)).toBe("");
    const slow = await progressOf(true, 1000);
    expect(slow).toContain("正在核对 第 2 / 2 个文件：other.xlsx");
    expect(slow.endsWith("\r\u001b[2K")).toBe(true);
  });
});
