import type { ScoringProfile } from "../profile/scoring-profile";
import { USUAL_RULES, USUAL_TO_CONFIRM } from "./usual-rules";

/** 10 / 55 / 30 / 5, as the form of 2024 has them; a threshold below which nothing is scored is not applied, as in 2023. */
export const XICHENG_2024_PROFILE: ScoringProfile = {
  ...USUAL_RULES,
  id: "xicheng-2024",
  name: "西城 2024",
  source: "西城区 2024 年度项目支出绩效自评表",
  region: "北京市西城区",
  fiscalYear: 2024,
  toConfirm: [...USUAL_TO_CONFIRM, "zeroBelowRatio"],
  weights: [
    { levels: ["execution"], points: "10" },
    { levels: ["output"], points: "55" },
    { levels: ["benefit"], points: "30" },
    { levels: ["satisfaction"], points: "5" },
  ],
};
