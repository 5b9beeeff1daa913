import type { ScoringProfile } from "../profile/scoring-profile";
import { USUAL_RULES, USUAL_TO_CONFIRM } from "./usual-rules";

/** 20 / 40 / 40, the last for 效益 and 满意度 together; judgements by the older bands 80–50. */
export const HUBEI_PROFILE: ScoringProfile = {
  ...USUAL_RULES,
  id: "hubei",
  name: "湖北",
  source: "湖北省省直部门项目自评表（预算管理一体化系统）、黄冈市 2020 年度项目自评表",
  region: "湖北省",
  toConfirm: [...USUAL_TO_CONFIRM, "notApplicable"],
  weights: [
    { levels: ["execution"], points: "20" },
    { levels: ["output"], points: "40" },
    { levels: ["benefit", "satisfaction"], points: "40" },
  ],
  qualitative: { achieved: "0.8", partly: "0.5" },
};
