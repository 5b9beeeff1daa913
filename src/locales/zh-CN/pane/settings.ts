import type { SettingsTexts } from "../../pane/settings-texts";

export const settings: SettingsTexts = {
  heading: "",
};
