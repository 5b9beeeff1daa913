import type { CheckTexts } from "../../pane/check-texts";

export const check: CheckTexts = {
  heading: "",
};
