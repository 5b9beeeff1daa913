import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { profileInForce } from "../../review/profile-in-force";
import { useActions, useLocale, usePane } from "../pane-context";
import { SettingSection } from "./setting-section";

/** The button that leads to the scoring profile, and to which the way back leads. */
export const CHANGE_PROFILE = "change-profile";

/** Which scoring profile is in force, and the way to change it. */
export function ProfileSetting(): ReactElement {
  const actions = useActions();
  const { profile: texts } = useLocale().pane;
  const kept = usePane((state) => state.keptProfile);
  const chosen = usePane((state) => state.settings.profile);
  const { profile, origin } = profileInForce(kept, chosen);
  return (
    <SettingSection
      heading={texts.heading} effect={texts.summary(profile.name, origin)}
      control={(ids) => (
        <Button id={CHANGE_PROFILE} size="small" aria-labelledby={`${CHANGE_PROFILE} ${ids.heading}`} aria-describedby={ids.effect} onClick={() => actions.showPage("profile")}>
          {texts.change}
        </Button>
      )}
    />
  );
}
