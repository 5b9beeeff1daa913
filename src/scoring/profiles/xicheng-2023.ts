import type { ScoringProfile } from "../profile/scoring-profile";
import { USUAL_RULES, USUAL_TO_CONFIRM } from "./usual-rules";

/**
 * 10 / 50 / 35 / 5; points of indicators that do not apply move inside their first level. The report says that a low completion
 * scores nothing but lost the number (“完成程度低于预期指标值的不计分”); 60 % is said to be usual in Beijing: to be confirmed, not applied.
 */
export const XICHENG_2023_PROFILE: ScoringProfile = {
  ...USUAL_RULES,
  id: "xicheng-2023",
  name: "西城 2023",
  source: "西城区 2023 年度部门决算公开的绩效评价报告（据区财政文件要求）",
  region: "北京市西城区",
  fiscalYear: 2023,
  toConfirm: [...USUAL_TO_CONFIRM, "zeroBelowRatio"],
  weights: [
    { levels: ["execution"], points: "10" },
    { levels: ["output"], points: "50" },
    { levels: ["benefit"], points: "35" },
    { levels: ["satisfaction"], points: "5" },
  ],
};
