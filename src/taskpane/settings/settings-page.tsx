import type { ReactElement } from "react";
import { PageHeader } from "../frame/page-header";
import { PaneBody } from "../frame/pane-body";
import { useActions, useLocale, usePane } from "../pane-context";
import { ChoiceSetting } from "./choice-setting";
import { FormsSetting } from "./forms-setting";
import { LanguageSetting } from "./language-setting";
import { MarkSamples } from "./mark-samples";
import { ProfileSetting } from "./profile-setting";
import { SettingsFileBar } from "./settings-file-bar";
import { SwitchSetting } from "./switch-setting";

/** Everything that can be chosen, each with what it does; saved at once. */
export function SettingsPage(): ReactElement {
  const actions = useActions();
  const texts = useLocale().pane.settings;
  const settings = usePane((state) => state.settings);
  const { equality, marks, write } = texts;
  return (
    <>
      <PageHeader title={texts.heading} />
      <PaneBody>
        <ChoiceSetting
          heading={equality.heading} value={settings.equality} onChoose={(value) => actions.changeSettings({ equality: value })}
          choices={[["interval", equality.interval], ["exact", equality.exact]]}
        />
        <ChoiceSetting
          heading={marks.heading} value={settings.marks} onChoose={(value) => actions.changeSettings({ marks: value })}
          choices={[["fill-and-border", marks["fill-and-border"]], ["border-only", marks["border-only"]], ["none", marks.none]]}
        >
          <MarkSamples marks={settings.marks} />
        </ChoiceSetting>
        <SwitchSetting texts={texts.liveCheck} isOn={settings.liveCheck} onSwitch={(liveCheck) => actions.changeSettings({ liveCheck })} />
        <ChoiceSetting
          heading={write.heading} note={write.effect} isAcross value={settings.write} onChoose={(value) => actions.changeSettings({ write: value })}
          choices={[["values", write.values], ["formulas", write.formulas]]}
        />
        <SwitchSetting
          texts={texts.preview} isOn={settings.askBeforeRecalculation}
          onSwitch={(askBeforeRecalculation) => actions.changeSettings({ askBeforeRecalculation })}
        />
        <ProfileSetting />
        <FormsSetting />
        <LanguageSetting />
      </PaneBody>
      <SettingsFileBar />
    </>
  );
}
