import { describe, expect, test } from "vitest";
import { fileReportSchema } from "../../src/cli/json-schema";
import { run } from "../../src/cli/run";
import { review } from "../../src/review/review-workbook";
import { MemoryFiles, memoryIo } from "./memory-io";
import { sampleBytes } from "./samples";

const SAMPLE = "指标得分示例-2024";

async function gouji(...argv: readonly string[]): Promise<string> {
  const io = memoryIo({ files: new MemoryFiles({ "a.xlsx": sampleBytes(SAMPLE) }), isTerminal: false });
  await run([...argv], io, review);
  expect(io.err()).toBe("");
  return io.out();
}

describe("scores on the command line", () => {
  test("--scores lists every indicator and how its score follows", async () => {
    const out = await gouji("check", "a.xlsx", "--scores");
    expect(out).toContain("得分核对 自评表 科普活动经费 · 2024年度");
    expect(out).toMatch(/14 +活动场次 +≥30场 +26场 +6 +6 +5\.20 +26 ÷ 30 = 86\.67%，× 6 = 5\.20；不符/);
    expect(out).toMatch(/22 +单场活动成本 +≤2万元 +2\.2万元 +10 +9 +9\.09 +.*按超出比例扣分/);
    expect(out).toMatch(/23 +举荐贤能 .* 达成；应在 4\.00 至 5\.00 之间；在档内/);
    expect(out).toContain("表中 92.66，等级 优");
  });

  test("without the option there is no table", async () => {
    expect(await gouji("check", "a.xlsx")).not.toContain("得分核对");
  });

  test("in English", async () => {
    expect(await gouji("check", "a.xlsx", "--scores", "--lang", "en-US")).toContain("26 ÷ 30 = 86.67%, × 6 = 5.20");
  });

  test("a recalculation says of each score how it follows", async () => {
    expect(await gouji("recalculate", "a.xlsx", "-o", "b.xlsx")).toMatch(/H14 +活动场次 +6\.00 → 5\.20 +26 ÷ 30 = 86\.67%，× 6 = 5\.20/);
  });

  test("JSON holds a line for the execution rate and one for each indicator", async () => {
    const report = fileReportSchema.parse(JSON.parse(await gouji("check", "a.xlsx", "--json")));
    if (report.error !== null) throw new Error(report.error.message);
    expect(report.scores).toHaveLength(16);
    expect(report.scores[0]).toMatchObject({ sheet: "自评表", row: 7, rule: "execution", points: "10", written: "9.86", computed: "9.86", verdict: "holds" });
    expect(report.scores[1]).toMatchObject({
      sheet: "自评表", row: 14, indicator: "活动场次", target: "≥30场", actual: "26场", rule: "positive", points: "6", written: "6.00", computed: "5.20", verdict: "broken",
    });
    expect(report.scores.find(({ row }) => row === 20)).toMatchObject({ rule: null, computed: null, verdict: "unscored", message: "实际完成值应填数值" });
    expect(report.scores.find(({ row }) => row === 25)).toMatchObject({ rule: "judgement", computed: null, verdict: "out-of-band" });
  });
});
