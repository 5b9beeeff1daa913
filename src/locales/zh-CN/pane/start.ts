import type { StartTexts } from "../../pane/start-texts";

export const start: StartTexts = {
  heading: "",
};
