import { describe, expect, test } from "vitest";
import { localeOf } from "../../src/locales";
import { makeReport } from "../../src/report/make-report";
import { digestOfSample, inputOf } from "./report-of-sample";

const zh = localeOf("zh-CN");
const scores = async (sample: string) => makeReport(inputOf(await digestOfSample(sample)), zh).sections.find(({ heading }) => heading === "自评得分");

describe("scores in a report", () => {
  test("indicator by indicator, with the profile that was in force", async () => {
    const section = await scores("指标得分示例-2024");
    expect(section?.rows[0]?.cells).toEqual(["得分核对 自评表 科普活动经费 · 2024年度；按规则应得 91.86，表中 92.66，等级 优"]);
    expect(section?.rows[2]).toEqual({
      tone: "error", cells: ["不符", "自评表 H14", "活动场次", "26 ÷ 30 = 86.67%，× 6 = 5.20；不符", "≥30场", "26场", "分值 6，表中 6，应得 5.20"],
    });
    expect(section?.rows.find(({ cells }) => cells[2] === "资料发放覆盖率")).toMatchObject({ tone: "plain", cells: ["未计算", "自评表 H20", "资料发放覆盖率", "实际完成值应填数值", "100%", "完成", "分值 3，表中 3"] });
    expect(section?.note).toContain("评分方案：按本表权重");
  });

  test("only the execution rate where the form has no values, nothing where there is no self-evaluation", async () => {
    expect((await scores("自评表与指标体系-2024"))?.rows).toHaveLength(2);
    expect(await scores("部门预算-2019")).toBeUndefined();
  });
});
