import { describe, expect, test } from "vitest";
import { localeOf } from "../../../../src/locales";
import { decimal } from "../../../../src/number/decimal";
import type { FormScores } from "../../../../src/review/form-scores";
import { profileInForce } from "../../../../src/review/profile-in-force";
import { GENERAL_PROFILE } from "../../../../src/scoring/profiles/general";
import { HUBEI_PROFILE } from "../../../../src/scoring/profiles/hubei";
import { XICHENG_2024_PROFILE } from "../../../../src/scoring/profiles/xicheng-2024";
import { profileNote } from "../../../../src/taskpane/settings/profile/profile-note";
import { sheetPoints } from "../../../../src/taskpane/settings/profile/sheet-points";
import { weightRows, weightTotals } from "../../../../src/taskpane/settings/profile/weight-rows";

const level = (label: string, points: number | null) => ({ label, points: points === null ? null : decimal(points), computed: null, written: null, rows: [] });
const execution = { points: decimal(10) } as FormScores["execution"];
/** The execution rate stands twice, as on the form of Xicheng. */
const SHEET = sheetPoints({ execution, levels: [level("预算执行率", 10), level("产出指标", 55), level("效益指标", 30), level("满意度指标", 5), level("其他", 7), level("成本指标", null)] });
const zh = localeOf("zh-CN");

describe("the weights of the sheet", () => {
  test("count each first level once and leave out labels of a body's own", () => {
    expect(SHEET.map(({ levels, points }) => `${levels.join("+")} ${String(points.units)}`)).toEqual(["execution 10", "output 55", "benefit 30", "satisfaction 5"]);
  });

  test("stand beside those of the profile, those that it takes together added up", () => {
    expect(weightRows(HUBEI_PROFILE, SHEET)).toEqual([
      { levels: ["execution"], profile: "20", sheet: "10" }, { levels: ["output"], profile: "40", sheet: "55" }, { levels: ["benefit", "satisfaction"], profile: "40", sheet: "35" },
    ]);
    expect(weightTotals(weightRows(HUBEI_PROFILE, SHEET))).toEqual({ profile: "100", sheet: "100" });
  });

  test("stand alone where the profile reads them from the sheet, or has none of a level", () => {
    expect(weightRows(GENERAL_PROFILE, SHEET).map(({ profile, sheet }) => [profile, sheet])).toEqual([[null, "10"], [null, "55"], [null, "30"], [null, "5"]]);
    const cost = sheetPoints({ execution: null, levels: [level("成本指标（20分）", 20)] });
    expect(weightRows(HUBEI_PROFILE, cost).at(-1)).toEqual({ levels: ["cost"], profile: null, sheet: "20" });
  });
});

describe("how a profile stands", () => {
  const kept = profileInForce(XICHENG_2024_PROFILE, null);

  test("to the sheet and to what is saved", () => {
    expect(profileNote(XICHENG_2024_PROFILE, kept, SHEET, zh)).toEqual(["与本表权重一致。", "随工作簿保存。"]);
    expect(profileNote(HUBEI_PROFILE, kept, SHEET, zh)).toEqual(["与本表权重不同：预算执行率、产出指标、效益指标、满意度指标。", "尚未保存。"]);
    expect(profileNote(GENERAL_PROFILE, profileInForce(null, null), SHEET, zh)).toEqual(["没有选定方案时使用。"]);
    expect(profileNote(HUBEI_PROFILE, profileInForce(null, HUBEI_PROFILE), null, zh)).toEqual(["您为没有另存方案的工作簿选定。"]);
  });
});
