import { describe, expect, test } from "vitest";
import type { SheetWeight } from "../../../../src/articulation/evaluation/sheet-weights";
import { localeOf } from "../../../../src/locales";
import { decimal } from "../../../../src/number/decimal";
import { profileInForce } from "../../../../src/review/profile-in-force";
import type { FirstLevel } from "../../../../src/scoring/profile/scoring-profile";
import { GENERAL_PROFILE } from "../../../../src/scoring/profiles/general";
import { HUBEI_PROFILE } from "../../../../src/scoring/profiles/hubei";
import { XICHENG_2024_PROFILE } from "../../../../src/scoring/profiles/xicheng-2024";
import { profileNote } from "../../../../src/taskpane/settings/profile/profile-note";
import { weightRows, weightTotals } from "../../../../src/taskpane/settings/profile/weight-rows";

const weight = (level: FirstLevel, points: number, row: number): SheetWeight => ({ levels: [level], label: level, points: decimal(points), cells: [{ sheet: "自评表", row, column: 6 }] });
const SHEET = [weight("execution", 10, 6), weight("output", 55, 13), weight("benefit", 30, 22), weight("satisfaction", 5, 27)];
const zh = localeOf("zh-CN");

describe("the weights of the sheet", () => {
  test("stand beside those of the profile, those that it takes together added up", () => {
    expect(weightRows(HUBEI_PROFILE, SHEET).map(({ levels, profile, sheet, cells }) => [levels.join("+"), profile, sheet, cells.map(({ row }) => row)])).toEqual([
      ["execution", "20", "10", [6]], ["output", "40", "55", [13]], ["benefit+satisfaction", "40", "35", [22, 27]],
    ]);
    expect(weightTotals(weightRows(HUBEI_PROFILE, SHEET))).toEqual({ profile: "100", sheet: "100" });
  });

  test("stand alone where the profile reads them from the sheet, or has none of a level", () => {
    expect(weightRows(GENERAL_PROFILE, SHEET).map(({ profile, sheet }) => [profile, sheet])).toEqual([[null, "10"], [null, "55"], [null, "30"], [null, "5"]]);
    expect(weightRows(HUBEI_PROFILE, [weight("cost", 20, 13)]).at(-1)).toMatchObject({ levels: ["cost"], profile: null, sheet: "20" });
  });
});

describe("how a profile stands", () => {
  const kept = profileInForce(XICHENG_2024_PROFILE, null);

  test("to the sheet and to what is saved", () => {
    expect(profileNote(XICHENG_2024_PROFILE, kept, SHEET, zh)).toEqual(["与本表权重一致。", "随工作簿保存。", "有 6 项待确认，列在页末。"]);
    expect(profileNote(HUBEI_PROFILE, kept, SHEET, zh)).toEqual(["与本表权重不同：预算执行率、产出指标、效益指标、满意度指标。", "尚未保存。", "有 6 项待确认，列在页末。"]);
    expect(profileNote(GENERAL_PROFILE, profileInForce(null, null), SHEET, zh)).toEqual(["没有选定方案时使用。", "有 6 项待确认，列在页末。"]);
    expect(profileNote(HUBEI_PROFILE, profileInForce(null, HUBEI_PROFILE), null, zh)).toEqual(["您为没有另存方案的工作簿选定。", "有 6 项待确认，列在页末。"]);
  });

  test("and says nothing of confirming once all is confirmed", () => {
    expect(profileNote({ ...GENERAL_PROFILE, toConfirm: [] }, kept, SHEET, zh)).toEqual(["尚未保存。"]);
  });
});
