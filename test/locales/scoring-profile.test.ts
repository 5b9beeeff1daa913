import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { localeOf } from "../../src/locales";
import { LOCALE_IDS } from "../../src/locales/locale";
import { readProfile } from "../../src/scoring/profile/read-profile";
import { NATIONAL_2020_PROFILE } from "../../src/scoring/profiles/national-2020";

function said(json: unknown, language: (typeof LOCALE_IDS)[number] = "zh-CN"): string[] {
  const read = readProfile(json);
  return "problems" in read ? read.problems.map(localeOf(language).scoringProfile.problem) : [];
}

const weights = (...points: readonly [string, unknown][]) => points.map(([level, own]) => ({ levels: [level], points: own }));
const with_ = (change: object) => ({ ...NATIONAL_2020_PROFILE, ...change });

describe("what is wrong with a profile, in words of a finance bureau", () => {
  test.each<[unknown, string]>([
    [with_({ weights: weights(["execution", "90"], ["satisfaction", "十分"]) }), "“满意度指标”的分值应填数字，现为“十分”"],
    [with_({ weights: weights(["execution", "10"], ["output", "85"]) }), "各一级指标分值合计应为 100，现为 95"],
    [with_({ weights: weights(["output", "50"], ["output", "50"]) }), "“产出指标”在权重里出现两次"],
    [with_({ weights: [{ levels: ["benefit", "satisfaction"], points: "" }] }), "“效益指标、满意度指标”的分值应填数字，现为空"],
    [with_({ weights: [{ levels: [], points: "100" }] }), "权重第 1 行的指标至少要有一项"],
    [with_({ decimals: 7 }), "得分的小数位数不能大于 4，现为 7"],
    [with_({ reverse: 5 }), "反向指标超标时的算法应填 ratio、linear 之一，现为 5"],
    [with_({ grades: [{ name: "优", from: "90" }, { name: "良", from: "95" }, { name: "差", from: "0" }] }), "等级“良”的下限应低于等级“优”的下限 90，现为 95"],
    [with_({ grades: [{ name: "优", from: "60" }] }), "最后一个等级的下限应为 0，现为 60"],
    [with_({ overFulfilment: { warnAt: "1.3", reasonAt: "1.2", deduct: "none" } }), "须填原因的完成率不能低于提示核实的完成率 1.3，现为 1.2"],
    [with_({ schemaVersion: "2" }), "文件版本应为 1，现为“2”，可能由更新的版本导出"],
    [with_({ 备注: "x" }), "评分方案里有认不出的一项“备注”"],
    [null, "这里没有评分方案"],
  ])("%#", (json, sentence) => {
    expect(said(json)).toEqual([sentence]);
  });

  it("has words in every language, and never those of a library", () => {
    const keys = Object.keys(NATIONAL_2020_PROFILE);
    fc.assert(fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      for (const language of LOCALE_IDS) {
        for (const sentence of said(with_({ [key]: value }), language)) {
          expect(sentence).not.toMatch(/undefined|\[object|Invalid input|NaN|\n/);
          if (language === "zh-CN") expect(sentence).toMatch(/[\u4e00-\u9fff]/);
        }
      }
    }), { numRuns: 500 });
  });

  it("shortens what is long", () => {
    expect(said(with_({ late: "很".repeat(99) }))[0]).toBe(`晚于期限时的算法应填 judgement、zero 之一，现为“${"很".repeat(24)}…”`);
  });
});
