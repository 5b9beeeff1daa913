import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileReportSchema } from "../../src/cli/json-schema";
import { nodeFiles } from "../../src/cli/node-files";
import { run } from "../../src/cli/run";
import type { ReviewWorkbook } from "../../src/cli/session";
import type { Change } from "../../src/changes/change";
import { cellAt } from "../../src/sheet/sheet";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { at } from "../locales/findings";
import { memoryIo, type MemoryIo } from "./memory-io";
import { form, review, SWAPPED } from "./reviews";
import { EXECUTION, sampleBytes } from "./samples";

const SHEET = "预算执行情况表";
const CHANGE: Change = {
  cell: at("E8", SHEET), label: "项目支出", code: "rate",
  before: { value: "99%", format: "General" }, after: { value: "98.66%", format: "General" },
};
/** A second look, at the written file, finds nothing more to change. */
function changing(change: Change = CHANGE): ReviewWorkbook {
  return (content, options) => {
    const sheet = content.sheets.find(({ name }) => name === change.cell.sheet);
    const isDone = sheet ? cellAt(sheet, change.cell)?.value === change.after.value : true;
    const after = options?.formulas ? { ...change.after, formula: "D8/C8" } : change.after;
    return review({
      forms: [form(SHEET)], changes: isDone ? [] : [{ ...change, after }],
      heldBack: [{ cell: at("E5", SHEET), relation: "x", code: "operand-suspect" }],
    });
  };
}

let folder = "";
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-"));
  writeFileSync(path("in.xlsx"), sampleBytes(EXECUTION));
  writeFileSync(path("text.xlsx"), "no workbook");
  writeFileSync(path("macro.xlsm"), sampleBytes(EXECUTION));
  mkdirSync(path("folder"));
  symlinkSync(path("in.xlsx"), path("symlink.xlsx"));
  linkSync(path("in.xlsx"), path("hardlink.xlsx"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The command with real files in a folder of its own. */
async function gouji(line: readonly string[], reviewed: ReviewWorkbook = changing()): Promise<{ status: number; io: MemoryIo }> {
  const io = memoryIo();
  const status = await run(line, { ...io, files: nodeFiles }, reviewed);
  expect(Buffer.from(sampleBytes(EXECUTION)).equals(readFileSync(path("in.xlsx"))), "the input is never touched").toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  return { status, io };
}

async function valueAt(file: string): Promise<unknown> {
  const content = await readWorkbook(readFileSync(file));
  const sheet = content.sheets.find(({ name }) => name === SHEET);
  return sheet && cellAt(sheet, CHANGE.cell)?.value;
}

describe("gouji recalculate", () => {
  test("writes a copy and lists old → new with the reason", async () => {
    const { status, io } = await gouji(["recalculate", path("in.xlsx"), "-o", path("out.xlsx")]);
    expect(io.err()).toBe("");
    expect(status).toBe(0);
    expect(io.out()).toContain("重算 1 格");
    expect(io.out()).toContain("  E8  项目支出  99% → 98.66%  按执行数 ÷ 全年（调整）预算数重算");
    expect(io.out()).toContain("所依据的数有待处理的错误，请先处理：预算执行情况表 E5");
    expect(io.out()).toContain("改动 1 格，原文件没有改动");
    expect(await valueAt(path("out.xlsx"))).toBe("98.66%");
  });

  test("with nothing to change the copy is the same, and it says so", async () => {
    const { status, io } = await gouji(["recalculate", path("in.xlsx"), "-o", path("same.xlsx")], () => review());
    expect(status).toBe(0);
    expect(io.out()).toContain("没有要改的格：应算的格都已正确；已原样另存为");
    expect(readFileSync(path("same.xlsx")).equals(readFileSync(path("in.xlsx")))).toBe(true);
  });

  test("formulas on request", async () => {
    const { io } = await gouji(["recalculate", path("in.xlsx"), "-o", path("formulas.xlsx"), "--formulas"]);
    expect(io.out()).toContain("98.66%  =D8/C8");
  });

  test("--json says what was written, what was held back and what is left", async () => {
    const { io } = await gouji(["recalculate", path("in.xlsx"), "-o", path("json.xlsx"), "--json"]);
    const report = fileReportSchema.parse(JSON.parse(io.out()));
    expect(report).toMatchObject({
      error: null, changes: [{ cell: "E8", before: { value: "99%", type: "text" } }], written: { file: path("json.xlsx"), cells: 1 },
      heldBack: [{ sheet: SHEET, cell: "E5", code: "operand-suspect" }], stale: [], remaining: { errors: 0, warnings: 0 },
    });
  });

  test("the status speaks of what is left in the new file", async () => {
    const left: ReviewWorkbook = (content, options) => ({ ...changing()(content, options), findings: [SWAPPED] });
    const { status, io } = await gouji(["recalculate", path("in.xlsx"), "-o", path("left.xlsx")], left);
    expect(status).toBe(1);
    expect(io.out()).toContain("新文件里还有：错误 1 条");
  });

  test("a cell that no longer holds what it held stops the whole batch", async () => {
    const stale: Change = { ...CHANGE, before: { value: "97%", format: "General" } };
    const { status, io } = await gouji(["recalculate", path("in.xlsx"), "-o", path("refused.xlsx")], () => review({ changes: [stale] }));
    expect(status).toBe(2);
    expect(io.err()).toContain("没有写入：\n  预算执行情况表 E8 的内容已变，没有写入。");
    expect(readdirSync(folder)).not.toContain("refused.xlsx");
  });

  test.each([
    ["in.xlsx", "新文件就是原文件"],
    ["./in.xlsx", "新文件就是原文件"],
    ["symlink.xlsx", "新文件就是原文件"],
    ["hardlink.xlsx", "新文件就是原文件"],
    ["folder", "这是文件夹，请写文件名。"],
    ["nowhere/out.xlsx", "没有这个文件夹。"],
    ["text.xlsx/out.xlsx", "没有这个文件夹。"],
    ["out.xlsm", "扩展名要与原文件相同"],
  ])("refuses to write to %s", async (output, sentence) => {
    const { status, io } = await gouji(["recalculate", path("in.xlsx"), "-o", `${folder}/${output}`]);
    expect(status).toBe(2);
    expect(io.err()).toContain(sentence);
    expect(io.out()).toBe("");
    const json = await gouji(["recalculate", path("in.xlsx"), "-o", `${folder}/${output}`, "--json"]);
    expect(json.status).toBe(2);
    expect(fileReportSchema.parse(JSON.parse(json.io.out())).error?.code).toMatch(/^output-|^no-such-folder$|^other-extension$/);
  });

  test("an unreadable input is said, and nothing is written", async () => {
    const { status, io } = await gouji(["recalculate", path("text.xlsx"), "-o", path("none.xlsx")]);
    expect(status).toBe(2);
    expect(io.err()).toContain("这不是 Excel 工作簿");
    expect(readdirSync(folder)).not.toContain("none.xlsx");
  });

  test("what stood at the target is replaced as a whole, through a link too", async () => {
    writeFileSync(path("old.xlsx"), "old");
    symlinkSync(path("old.xlsx"), path("link-to-old.xlsx"));
    await gouji(["recalculate", path("in.xlsx"), "-o", path("link-to-old.xlsx")]);
    expect(await valueAt(path("old.xlsx"))).toBe("98.66%");
  });
});

describe("gouji mark", () => {
  const found: ReviewWorkbook = () => review({
    forms: [form("基本支出对比")],
    findings: [
      { ...SWAPPED, suspect: at("B4", "基本支出对比") },
      { code: "lost-format", severity: "warning", cell: at("E13", SHEET), form: 0, basis: "", name: { row: "总计", column: "执行率" }, value: { units: 1, scale: 0 }, fixes: [] },
    ],
  });

  test("marks into a copy, and takes the marks away to the byte", async () => {
    const marked = await gouji(["mark", path("in.xlsx"), "-o", path("marked.xlsx")], found);
    expect(marked.io.err()).toBe("");
    expect(marked.status).toBe(1);
    expect(marked.io.out()).toContain("标记 2 格");
    expect(readFileSync(path("marked.xlsx")).equals(readFileSync(path("in.xlsx")))).toBe(false);
    const cleared = await gouji(["mark", path("marked.xlsx"), "-o", path("cleared.xlsx"), "--clear"], found);
    expect(cleared.status).toBe(0);
    expect(cleared.io.out()).toContain("勾稽的标记已去掉");
    expect(await valueAt(path("cleared.xlsx"))).toBe("99%");
  });

  test("nothing wrong, nothing marked", async () => {
    const { status, io } = await gouji(["mark", path("in.xlsx"), "-o", path("unmarked.xlsx")], () => review());
    expect(status).toBe(0);
    expect(io.out()).toContain("没有要标记的格");
  });

  test("never onto the original", async () => {
    const { status, io } = await gouji(["mark", path("in.xlsx"), "-o", path("symlink.xlsx")], found);
    expect(status).toBe(2);
    expect(io.err()).toContain("新文件就是原文件");
  });
});
