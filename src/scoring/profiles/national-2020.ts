import type { ScoringProfile } from "../profile/scoring-profile";
import { USUAL_RULES, USUAL_TO_CONFIRM } from "./usual-rules";

/** 10 / 50 / 30 / 10. The text of the notice was not at hand; the weights stand in a statement of it and on a form of Chizhou. */
export const NATIONAL_2020_PROFILE: ScoringProfile = {
  ...USUAL_RULES,
  id: "national-2020",
  name: "通用 2020",
  source: "财预〔2020〕10号（未见原文，据公开转述和池州市项目支出绩效自评表）",
  toConfirm: [...USUAL_TO_CONFIRM, "notApplicable"],
  weights: [
    { levels: ["execution"], points: "10" },
    { levels: ["output"], points: "50" },
    { levels: ["benefit"], points: "30" },
    { levels: ["satisfaction"], points: "10" },
  ],
};
