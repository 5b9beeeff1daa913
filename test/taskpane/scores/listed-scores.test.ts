import { describe, expect, it } from "vitest";
import { zhCN } from "../../../src/locales/zh-CN";
import { foldedIndicators } from "../../../src/taskpane/scores/folded-indicators";
import { listedScores, type ListedRow } from "../../../src/taskpane/scores/listed-scores";
import { scoreBars } from "../../../src/taskpane/scores/score-groups";
import { scoreLines } from "../../../src/taskpane/scores/score-lines";
import { decimalToText } from "../../../src/number/decimal";
import { readSample } from "../../golden/sample-workbooks";
import { SCIENCE_FUND, scoreWorkbook } from "./score-workbook";
import { checkedScores } from "./scores-of-workbook";

const { result, scores } = checkedScores(scoreWorkbook(SCIENCE_FUND));
const groups = listedScores(scores, result);
const named = (rows: readonly ListedRow[]) => rows.map(({ row, standing }) => [row.row.label, standing]);

describe("the list of scores", () => {
  it("has the execution first, then the first levels; what calls for attention is always listed, what agrees folds after three", () => {
    expect(groups.map(({ label, shown, folded }) => [label, shown.length, folded.length])).toEqual([
      [null, 0, 0], ["产出指标", 5, 4], ["效益指标", 3, 2], ["满意度指标", 1, 0],
    ]);
    expect(named(groups[1]!.shown)).toEqual([
      ["活动场次", "error"], ["活动参与人数（线上&线下）", "warning"], ["信息发布条数", "holds"], ["活动实际签到率", "holds"], ["方案执行率", "holds"],
    ]);
    expect(groups[0]).toMatchObject({ executionStanding: "holds", executionItem: undefined });
  });

  it("leads to the finding of a score, and to that of an actual value far above its target", () => {
    const [first, second, third] = groups[1]!.shown;
    expect([first?.item?.finding.code, second?.item?.finding.code, third?.item]).toEqual(["score-broken", "over-fulfilled", undefined]);
  });

  it("says what was accepted as such", () => {
    const finding = groups[1]!.shown[0]!.item!.finding;
    const acceptance = { finding: "", figures: [], explanation: "已核实", time: "2026-11-24T09:41:00.000Z" };
    const sections = result.sections.map((section) => ({ ...section, items: section.items.filter((item) => item.kind !== "finding" || item.finding !== finding) }));
    const [, output] = listedScores(scores, { ...result, sections, accepted: [{ finding, acceptance }] });
    expect(output!.shown[0]?.standing).toBe("accepted");
  });

  it("does not fold a single score: its line would be as long", () => {
    const short = checkedScores(scoreWorkbook({ ...SCIENCE_FUND, blocks: SCIENCE_FUND.blocks.filter(([, second]) => second === "质量指标") }));
    const [, quality] = listedScores(short.scores, short.result);
    expect([quality!.shown.length, quality!.folded.length]).toEqual([4, 0]);
  });

  it("says what folded indicators have in common", () => {
    expect(groups.slice(1, 3).map(({ folded }) => foldedIndicators(folded, true))).toEqual(["holds", "in-band"]);
    expect(foldedIndicators([...groups[1]!.folded, ...groups[2]!.folded], true)).toBe("mixed");
    expect(foldedIndicators(groups[1]!.folded, false)).toBe("not-computed");
  });
});

describe("what is said of an indicator", () => {
  const lines = (label: string) => scoreLines(scores.rows.find(({ row }) => row.label.startsWith(label))!, zhCN);

  it.each([
    ["活动场次", ["指标值 ≥30场，完成 26场", "26 ÷ 30 = 86.67%，× 6 = 5.20"]],
    ["活动参与人数", ["指标值 ≥5000人次，完成 6200人次", "完成率 124.00%，得满分 6；指标值可能偏低"]],
    ["举荐贤能", ["指标值“成效明显”，完成“达成预期指标”", "评为“达成”，应在 4.00 至 5.00 之间，符合"]],
    ["凝心聚力", ["指标值“成效明显”，完成“部分达成预期指标”", "评为“部分达成”，应在 3.00 至不足 4.00 之间，符合"]],
  ])("%s", (label, expected) => {
    expect(lines(label)).toEqual(expected);
  });

  it("says which rule the written score follows where it is not that of the profile", () => {
    const linear = checkedScores(scoreWorkbook({
      ...SCIENCE_FUND, blocks: [["产出指标", "成本指标", [["单位成本", "≤100元", "110元", 10, 9]]]],
    }));
    expect(scoreLines(linear.scores.rows[0]!, zhCN)[1]).toContain("表中得分按超出比例扣分");
    expect(lines("预算金额")[1]).not.toContain("表中得分");
  });

  it("says why nothing is computed where the actual value is no number", () => {
    const words = checkedScores(scoreWorkbook({
      ...SCIENCE_FUND, blocks: [["产出指标", "数量指标", [["活动场次", "≥30场", "已完成", 6, 6]]]],
    }));
    expect(scoreLines(words.scores.rows[0]!, zhCN)).toEqual(["指标值 ≥30场，完成“已完成”", "实际完成值应填数值"]);
    expect(named(listedScores(words.scores, words.result)[1]!.shown)[0]?.[1]).not.toBe("holds");
  });
});

describe("a form without target and actual values", async () => {
  const published = checkedScores(await readSample("自评表与指标体系-2024"));

  it("says of no row that it could not be computed", () => {
    const standings = listedScores(published.scores, published.result).flatMap(({ shown, folded }) => [...shown, ...folded].map(({ standing }) => standing));
    expect(standings.length).toBeGreaterThan(10);
    expect(standings).not.toContain("notChecked");
  });

  it("has one bar for the execution rate, though it stands in two places", () => {
    const bars = scoreBars(published.scores);
    expect(bars.map(({ label, written }) => [label, written && decimalToText(written)])).toEqual([
      [null, "10"], ["产出指标", "50.45"], ["效益指标", "24.6"], ["满意度指标", "4.4"],
    ]);
  });
});
