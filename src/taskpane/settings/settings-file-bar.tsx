import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowExportLtr16Regular } from "@fluentui/react-icons/svg/arrow-export-ltr";
import { ArrowImport16Regular } from "@fluentui/react-icons/svg/arrow-import";
import { useRef, useState, type ChangeEvent, type ReactElement } from "react";
import { FooterBar } from "../frame/footer-bar";
import { useActions, useLocale, usePane } from "../pane-context";
import type { Settings } from "../../settings/settings";
import { JSON_FILE, saveFile } from "../save-file";
import { SettingsOutcome, type Outcome } from "./settings-outcome";

const useStyles = makeStyles({
  file: { display: "none" },
  reset: { marginLeft: "-8px" },
  right: { display: "flex", columnGap: "8px", marginLeft: "auto" },
});

/** All settings at once: back to the defaults, from a file, into a file. */
export function SettingsFileBar(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const texts = useLocale().pane.settings;
  const settings = usePane((state) => state.settings);
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const reset = () => {
    const before: Settings = settings;
    actions.resetSettings();
    setOutcome({ text: texts.wasReset, isFailure: false, undo: () => {
      actions.changeSettings(before);
      setOutcome(null);
    } });
  };
  const importFrom = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    // The same file may be chosen again after it was corrected.
    const text = await file.text().finally(() => {
      if (input.current) input.current.value = "";
    });
    const isRead = await actions.importSettings(text);
    setOutcome({ text: isRead ? texts.imported : texts.notImported, isFailure: !isRead });
  };
  const exportTo = () => {
    saveFile(texts.fileName, actions.exportSettings(), JSON_FILE);
    setOutcome({ text: texts.exported(texts.fileName), isFailure: false });
  };
  return (
    <>
      {outcome && <SettingsOutcome outcome={outcome} />}
      <FooterBar>
        <Button className={styles.reset} size="small" appearance="transparent" onClick={reset}>{texts.reset}</Button>
        <span className={styles.right}>
          <Button size="small" icon={<ArrowImport16Regular />} onClick={() => input.current?.click()}>{texts.import}</Button>
          <Button size="small" icon={<ArrowExportLtr16Regular />} onClick={exportTo}>{texts.export}</Button>
        </span>
        <input ref={input} className={styles.file} type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true" onChange={(event) => void importFrom(event)} />
      </FooterBar>
    </>
  );
}
