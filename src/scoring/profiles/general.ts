import type { ScoringProfile } from "../profile/scoring-profile";
import { USUAL_RULES, USUAL_TO_CONFIRM } from "./usual-rules";

/** The usual rules with the weights that stand on the sheet itself: what holds where nothing was chosen. */
export const GENERAL_PROFILE: ScoringProfile = {
  ...USUAL_RULES,
  id: "general",
  name: "按本表权重",
  source: "预算管理一体化系统绩效计分规则、2017 年版项目支出绩效自评表得分计算方法",
  toConfirm: [...USUAL_TO_CONFIRM, "notApplicable"],
  weights: "sheet",
};
