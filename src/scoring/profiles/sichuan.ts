import type { ScoringProfile } from "../profile/scoring-profile";
import { USUAL_RULES, USUAL_TO_CONFIRM } from "./usual-rules";

/** 10 / 90; how the 90 of 绩效指标 are split is free. */
export const SICHUAN_PROFILE: ScoringProfile = {
  ...USUAL_RULES,
  id: "sichuan",
  name: "四川",
  source: "四川省项目支出绩效自评表（绩效指标 90 分）",
  region: "四川省",
  toConfirm: [...USUAL_TO_CONFIRM, "notApplicable"],
  weights: [
    { levels: ["execution"], points: "10" },
    { levels: ["cost", "output", "benefit", "satisfaction"], points: "90" },
  ],
};
