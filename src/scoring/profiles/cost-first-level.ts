import type { ScoringProfile } from "../profile/scoring-profile";
import { USUAL_RULES, USUAL_TO_CONFIRM } from "./usual-rules";

/** 成本指标 as a first level of its own. That the notice exists is known; how it splits the points is from memory, so to be confirmed. */
export const COST_FIRST_LEVEL_PROFILE: ScoringProfile = {
  ...USUAL_RULES,
  id: "cost-first-level",
  name: "成本指标单列",
  source: "财预〔2021〕101号（未见原文）",
  toConfirm: ["weights", ...USUAL_TO_CONFIRM, "notApplicable"],
  weights: [
    { levels: ["execution"], points: "10" },
    { levels: ["cost"], points: "20" },
    { levels: ["output"], points: "40" },
    { levels: ["benefit"], points: "20" },
    { levels: ["satisfaction"], points: "10" },
  ],
};
