import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowExportLtr16Regular } from "@fluentui/react-icons/svg/arrow-export-ltr";
import { ArrowImport16Regular } from "@fluentui/react-icons/svg/arrow-import";
import { useRef, type ChangeEvent, type ReactElement } from "react";
import { FooterBar } from "../../frame/footer-bar";
import { useLocale } from "../../pane-context";

const useStyles = makeStyles({
  file: { display: "none" },
  right: { display: "flex", columnGap: "8px", marginLeft: "auto" },
});

export interface ProfileFooterProps {
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onReset: () => void;
  readonly onImport: (text: string) => void;
  readonly onExport: () => void;
}

/** Saving and giving up, and the profile as a file. */
export function ProfileFooter({ onSave, onCancel, onReset, onImport, onExport }: ProfileFooterProps): ReactElement {
  const styles = useStyles();
  const { profile: texts, settings } = useLocale().pane;
  const input = useRef<HTMLInputElement>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    // The same file may be chosen again after it was corrected.
    const text = await file.text().finally(() => {
      if (input.current) input.current.value = "";
    });
    onImport(text);
  };
  return (
    <FooterBar>
      <Button size="small" appearance="primary" onClick={onSave}>{texts.save}</Button>
      <Button size="small" onClick={onCancel}>{texts.cancel}</Button>
      <Button size="small" appearance="transparent" onClick={onReset}>{texts.reset}</Button>
      <span className={styles.right}>
        <Button size="small" icon={<ArrowImport16Regular />} aria-label={settings.import} title={settings.import} onClick={() => input.current?.click()} />
        <Button size="small" icon={<ArrowExportLtr16Regular />} aria-label={settings.export} title={settings.export} onClick={onExport} />
      </span>
      <input ref={input} className={styles.file} type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true" onChange={(event) => void read(event)} />
    </FooterBar>
  );
}
