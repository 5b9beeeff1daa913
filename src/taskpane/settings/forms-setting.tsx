import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FORM_KINDS } from "../../forms/form-kind";
import { useActions, useLocale, usePane } from "../pane-context";
import { SettingSection } from "./setting-section";

/** The button that leads to the choice of forms, and to which the way back leads. */
export const CHOOSE_FORMS = "choose-forms";

/** How many kinds of forms are checked, and the way to choose them. */
export function FormsSetting(): ReactElement {
  const actions = useActions();
  const { forms: texts } = useLocale().pane.settings;
  const skipped = usePane(({ settings }) => settings.skippedForms);
  const known = FORM_KINDS.filter((kind) => skipped.includes(kind)).length;
  return (
    <SettingSection
      heading={texts.heading} effect={texts.summary(FORM_KINDS.length, known)}
      control={(ids) => (
        <Button id={CHOOSE_FORMS} size="small" aria-labelledby={`${CHOOSE_FORMS} ${ids.heading}`} aria-describedby={ids.effect} onClick={() => actions.showPage("forms")}>
          {texts.choose}
        </Button>
      )}
    />
  );
}
