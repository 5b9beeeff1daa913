import type { FindingTexts } from "../../pane/finding-texts";

export const finding: FindingTexts = {
  heading: "",
};
