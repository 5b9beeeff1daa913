import type { StartTexts } from "../../pane/start-texts";
import { quoted } from "../../label-text";

export const start: StartTexts = {
  heading: "Check budget, final-account and self-evaluation sheets",
  promise:
    "Recognizes the standard sheets, checks every tie, recalculates execution rates and scores. Checking changes no figures and its marks can be cleared; every recalculated cell is listed with old and new, and can be undone exactly.",
  check: "Check this workbook",
  recognized: (forms) => `${forms} ${forms === 1 ? "sheet" : "sheets"} recognized`,
  as: (form) => `as ${quoted(form)}`,
  noUnit: "no unit given",
  unsure: "uncertain, please look",
  unrecognized: (sheets) => `${sheets} not recognized: `,
  nothingRecognized: "No standard sheet recognized. You can still check; the result says which sheets were looked at.",
  privacy: "Your data stays here",
  privacyWhy: "Everything runs on this computer; nothing is sent.",
};
