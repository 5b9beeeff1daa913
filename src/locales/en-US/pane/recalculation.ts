import type { RecalculationTexts } from "../../pane/recalculation-texts";

export const recalculation: RecalculationTexts = {
  heading: "",
};
