import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LOCALE_IDS } from "../../locales/locale";
import type { Settings } from "../../settings/settings";
import { useActions, useDisplay, useLocale, usePane } from "../pane-context";
import { SettingSection } from "./setting-section";

const useStyles = makeStyles({
  select: { minWidth: "120px" },
});

const LANGUAGES: readonly Settings["language"][] = ["display", ...LOCALE_IDS];

/** The language of the pane; each is named in itself. */
export function LanguageSetting(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const display = useDisplay();
  const { language: texts } = locale.pane.settings;
  const language = usePane(({ settings }) => settings.language);
  const nameOf = (choice: Settings["language"]) => (choice === "display" ? texts.follow[display](language === "display" ? texts[locale.id] : null) : texts[choice]);
  return (
    <SettingSection
      heading={texts.heading}
      control={(ids) => (
        <Select
          className={styles.select} size="small" aria-labelledby={ids.heading} value={language}
          onChange={(_, { value }) => {
            const chosen = LANGUAGES.find((choice) => choice === value);
            if (chosen) actions.changeSettings({ language: chosen });
          }}
        >
          {LANGUAGES.map((choice) => <option key={choice} value={choice}>{nameOf(choice)}</option>)}
        </Select>
      )}
    />
  );
}
