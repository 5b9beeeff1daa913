import { describe, expect, test } from "vitest";
import { fileReportSchema } from "../../src/cli/json-schema";
import { run } from "../../src/cli/run";
import type { Finding } from "../../src/diagnosis/finding";
import { ACCEPTANCES } from "../../src/review/kept-acceptances";
import { at, d, relationFinding } from "../locales/findings";
import { accepting, ACCEPTED_AT, EXPLANATION, keeping } from "./kept-texts";
import { MemoryFiles, memoryIo } from "./memory-io";
import { form, review, SWAPPED } from "./reviews";

const SHEET = "基本支出对比";
const FOLLOWING = relationFinding({ sheet: SHEET, cell: "D7", kind: "change", expected: "1", actual: "2", consequenceOf: SWAPPED.relation });
const OTHER: Finding = {
  code: "lost-format", severity: "warning", cell: at("E13", SHEET), form: 0, basis: "", name: { row: "总计", column: "执行率" }, value: d("1"), fixes: [],
};
const MOVED = { ...SWAPPED, stored: [d("8901652.47"), ...SWAPPED.stored.slice(1)] };

async function gouji(bytes: Uint8Array, findings: readonly Finding[], ...argv: readonly string[]) {
  const files = new MemoryFiles({ "a.xlsx": bytes });
  const io = memoryIo({ files });
  const [command = "", ...options] = argv;
  const status = await run([command, "a.xlsx", ...options], io, () => review({ forms: [form(SHEET)], findings }));
  return { status, out: io.out(), err: io.err(), files };
}

describe("a difference accepted with an explanation", () => {
  test("leaves the list, the counts and the status, with what follows from it, and is listed with its explanation", async () => {
    const { status, out, err } = await gouji(await accepting(SWAPPED), [SWAPPED, FOLLOWING], "check");
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out).not.toContain("改法");
    expect(out).toContain(`已核实说明
  基本支出对比 C7  合计 · 决算数 8,901,652.46，与分项之和不符
    上年结转， 见附件说明  2026-03-01 00:05
`);
    expect(out).not.toContain("D7");
    expect(out).toContain("错误 0 条，需核实 0 条，尾差 0 处，提示 0 条，已核实 1 条");
    expect(out).not.toContain("重新列出");
  });

  test("does not hide the others", async () => {
    const { status, out } = await gouji(await accepting(SWAPPED), [SWAPPED, OTHER], "check");
    expect(status).toBe(1);
    expect(out).toContain("需核实 1 条，尾差 0 处，提示 0 条，已核实 1 条");
  });

  test("counts again once a figure has changed, and says so", async () => {
    const { status, out } = await gouji(await accepting(SWAPPED), [MOVED], "check");
    expect(status).toBe(1);
    expect(out).toContain("已核实说明\n  核实之后数字又有变动，原说明不再适用，重新列出：基本支出对比 C7\n");
    expect(out).toMatch(/错误 1 条，需核实 0 条，尾差 0 处，提示 0 条 ·/);
  });

  test("--json keeps it among the findings and tells it by its explanation", async () => {
    const { status, out } = await gouji(await accepting(SWAPPED, OTHER), [SWAPPED, FOLLOWING, OTHER], "check", "--json");
    expect(status).toBe(0);
    const report = fileReportSchema.parse(JSON.parse(out));
    expect(JSON.stringify(report)).toBe(out.trimEnd());
    const accepted = { explanation: EXPLANATION, time: ACCEPTED_AT };
    expect(report).toMatchObject({ findings: [{ code: "sum-broken", accepted }, { consequenceOf: SWAPPED.relation }, { code: "lost-format", accepted }] });
    expect(out.match(/"accepted":/g)).toHaveLength(2);
  });

  test("is not marked", async () => {
    const bytes = await accepting(SWAPPED);
    const both = await gouji(bytes, [SWAPPED, OTHER], "mark", "-o", "b.xlsx");
    expect([both.status, both.out]).toEqual([1, expect.stringContaining("标记 1 格")]);
    const only = await gouji(bytes, [SWAPPED, FOLLOWING], "mark", "-o", "b.xlsx");
    expect([only.status, only.out]).toEqual([0, expect.stringContaining("没有要标记的格")]);
  });

  test("is not among what a recalculation leaves to do", async () => {
    const bytes = await accepting(SWAPPED);
    expect(await gouji(bytes, [SWAPPED], "recalculate", "-o", "b.xlsx")).toMatchObject({ status: 0, err: "" });
    const json = await gouji(bytes, [SWAPPED, OTHER], "recalculate", "-o", "b.xlsx", "--json");
    expect(json.status).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ findings: [{ accepted: { explanation: EXPLANATION } }, {}], remaining: { errors: 0, warnings: 1 } });
  });

  test.each(["check", "mark -o b.xlsx", "check --json"])("gouji %s says that damaged explanations cannot be read, and takes nothing as accepted", async (line) => {
    const { status, out, err } = await gouji(await keeping({ [ACCEPTANCES]: "{" }), [SWAPPED], ...line.split(" "));
    expect(status).toBe(1);
    expect(err).toBe("a.xlsx：随工作簿保存的已核实说明读不出来，全部结果照未核实列出。\n");
    expect(out).not.toContain("accepted");
    expect(out).not.toContain("已核实");
  });
});
