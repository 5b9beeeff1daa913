import type { FrameTexts } from "../../pane/frame-texts";

export const frame: FrameTexts = {
  heading: "",
};
