import type { AcceptedTexts } from "../../pane/accepted-texts";

export const accepted: AcceptedTexts = {
  heading: "",
};
