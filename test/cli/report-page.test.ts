import { describe, expect, test } from "vitest";
import { FileProblem } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import type { ReviewWorkbook } from "../../src/cli/session";
import { JOURNAL, journalText } from "../../src/review/kept-journal";
import { at } from "../locales/findings";
import { accepting, keeping } from "./kept-texts";
import { MemoryFiles, memoryIo } from "./memory-io";
import { form, review, SWAPPED } from "./reviews";
import { EXECUTION, sampleBytes } from "./samples";

const SHEET = "基本支出对比";
const found: ReviewWorkbook = () => review({ forms: [form(SHEET)], findings: [SWAPPED] });
const GOOD = sampleBytes(EXECUTION);
const BROKEN = new TextEncoder().encode("no workbook");

async function gouji(files: MemoryFiles, line: string, reviewed = found) {
  const io = memoryIo({ files });
  const status = await run(["check", ...line.split(" ")], io, reviewed);
  const page = files.get("r.html");
  return { status, out: io.out(), err: io.err(), page: page && new TextDecoder().decode(page) };
}

const filesWith = (more: Readonly<Record<string, Uint8Array>> = {}) => new MemoryFiles({ "a.xlsx": GOOD, "b.xlsx": GOOD, "broken.xlsx": BROKEN, ...more });

describe("gouji check --report", () => {
  test("writes one page about all files, says where, and answers as without it", async () => {
    const { status, out, err, page } = await gouji(filesWith(), "a.xlsx b.xlsx --report r.html");
    expect([status, err]).toEqual([1, ""]);
    expect(out.endsWith("\n检查报告已写入 r.html\n")).toBe(true);
    expect(out.startsWith((await gouji(filesWith(), "a.xlsx b.xlsx")).out)).toBe(true);
    expect(page?.match(/<article>/g)).toHaveLength(2);
    for (const text of ["a.xlsx", "b.xlsx", "2026-03-01 09:30", "错误 1 条", "115,469.94", "C4 由 8,065,382.38 改为 7,972,225.24"]) expect(page).toContain(text);
  });

  test("with --json the lines stay one per file", async () => {
    const { out, err, page } = await gouji(filesWith(), "a.xlsx b.xlsx --json --report r.html --lang en-US");
    expect(out.trimEnd().split("\n").map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(err).toBe("Wrote the report r.html\n");
    expect(page).toContain('<html lang="en-US">');
  });

  test("a file that could not be checked stands on the page as such, also through a mistake of ours", async () => {
    const unreadable = await gouji(filesWith(), "broken.xlsx a.xlsx --report r.html");
    expect(unreadable).toMatchObject({ status: 2, err: "broken.xlsx：这不是 Excel 工作簿（.xlsx）。\n" });
    expect(unreadable.page?.match(/<article>/g)).toHaveLength(2);
    expect(unreadable.page).toContain("<dd>没有核对：这不是 Excel 工作簿（.xlsx）。</dd>");
    let calls = 0;
    const failing: ReviewWorkbook = (content) => {
      if (calls++ === 0) throw new Error("planted");
      return found(content);
    };
    const failed = await gouji(filesWith(), "a.xlsx b.xlsx --report r.html", failing);
    expect(failed.page).toContain("没有核对：程序出错");
    expect(failed.page).not.toContain("planted");
  });

  test("no page where nothing could be read", async () => {
    const { status, out, page } = await gouji(filesWith(), "broken.xlsx missing.xlsx --report r.html");
    expect([status, page]).toEqual([2, undefined]);
    expect(out).not.toContain("检查报告");
  });

  test.each([
    ["b.xlsx", "新文件就是原文件"],
    ["link.html", "新文件就是原文件"],
    ["folder", "这是文件夹，请写文件名。"],
    ["nowhere/r.html", "没有这个文件夹。"],
    ["r.pdf", "检查报告是网页，文件名要以 .html 或 .htm 结尾。"],
    ["r", "检查报告是网页"],
  ])("refuses %s before anything is done", async (page, sentence) => {
    const files = filesWith();
    files.folders.add("folder");
    files.links.set("link.html", "b.xlsx");
    const { status, out, err } = await gouji(files, `a.xlsx b.xlsx --report ${page}`);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(files.get("b.xlsx")).toBe(GOOD);
  });

  test("any letter case of the extension will do", async () => {
    const files = filesWith();
    expect((await gouji(files, "a.xlsx --report R.HTM")).status).toBe(1);
    expect(files.get("R.HTM")).toBeDefined();
  });

  test("what the file system has against it is said; the findings were told", async () => {
    const files = filesWith();
    files.replace = () => Promise.reject(new FileProblem("no-space"));
    const { status, out, err } = await gouji(files, "a.xlsx --report r.html");
    expect([status, err]).toEqual([2, "r.html：磁盘空间不足，没有写入。\n"]);
    expect(out).toContain("115,469.94");
    expect(out).not.toContain("检查报告已写入");
  });

  test("accepted differences stand apart from what is to do", async () => {
    const { status, page } = await gouji(filesWith({ "a.xlsx": await accepting(SWAPPED) }), "a.xlsx --report r.html");
    expect(status).toBe(0);
    expect(page).toContain("没有待处理的结果");
    expect(page).toContain("<h2>已核实说明</h2>");
    expect(page).toContain("2026-03-01 00:05");
  });

  test("changes that the workbook remembers are listed; a damaged record is said", async () => {
    const change = { cell: at("E4", SHEET), label: "工资福利支出", code: "sum", before: { value: 1, format: "0.00" }, after: { value: 2, format: "0.00" } } as const;
    const text = journalText({ batches: [{ id: "1", time: "2026-02-28T16:05:00Z", changes: [change] }] });
    const kept = await gouji(filesWith({ "a.xlsx": await keeping({ [JOURNAL]: text }) }), "a.xlsx --report r.html");
    expect(kept.err).toBe("");
    expect(kept.page).toContain("<h2>改动记录</h2>");
    expect(kept.page).toContain("<td>基本支出对比 E4</td><td>工资福利支出</td><td>1.00</td><td>2.00</td>");
    const damaged = filesWith({ "a.xlsx": await keeping({ [JOURNAL]: "{" }) });
    const { status, err, page } = await gouji(damaged, "a.xlsx --report r.html");
    expect([status, err]).toEqual([1, "a.xlsx：随工作簿保存的改动记录读不出来，报告里没有列出改动。\n"]);
    expect(page).not.toContain("改动记录");
    expect((await gouji(damaged, "a.xlsx")).err).toBe("");
  });
});
