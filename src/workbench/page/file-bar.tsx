import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useRef, type ReactElement } from "react";
import { GUIDE } from "../../taskpane/frame/guide";
import { VISUALLY_HIDDEN } from "../../taskpane/frame/visually-hidden";
import { TYPE } from "../../taskpane/theme/type-ramp";
import { sourceOfFile } from "../shell/file-source";
import { FileStatus } from "./file-status";
import { REGION, STACKED } from "./layout";
import { SamplesMenu } from "./samples-menu";
import { usePageLocale, useWorkbench, useWorkbenchState } from "./workbench-context";

const useStyles = makeStyles({
  bar: {
    display: "flex", flexWrap: "wrap", alignItems: "center", flexShrink: 0, columnGap: "4px", minHeight: "48px", boxSizing: "border-box", paddingTop: "4px", paddingBottom: "4px", paddingLeft: "16px", paddingRight: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2,
    [STACKED]: { paddingLeft: "4px", paddingRight: "12px", rowGap: "2px" },
  },
  name: {
    fontSize: "16px", lineHeight: "24px", fontWeight: 600, whiteSpace: "nowrap", marginRight: "12px", paddingRight: "16px", borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [STACKED]: { ...VISUALLY_HIDDEN },
  },
  button: { fontWeight: 400, minWidth: 0, whiteSpace: "nowrap" },
  here: {
    ...TYPE.small, display: "inline-flex", alignItems: "center", columnGap: "6px", marginLeft: "auto", color: tokens.colorNeutralForeground2,
    [STACKED]: { marginLeft: "8px" },
  },
  icon: { display: "inline-flex", color: tokens.colorStatusSuccessForeground3 },
});

/** Opens and downloads, and says which file this is, whether it was changed, and that it stays here. */
export function FileBar(): ReactElement {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { id, pane: { frame }, workbench: texts } = usePageLocale();
  const isOpen = useWorkbenchState(({ open }) => open !== null);
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const file = input.current?.files?.[0];
    if (file) void workbench.open(sourceOfFile(file));
    // The same file can then be chosen again.
    if (input.current) input.current.value = "";
  };
  return (
    <header className={styles.bar} {...{ [REGION]: "file" }}>
      <span className={styles.name}>{texts.name}</span>
      <Button appearance="subtle" className={styles.button} icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>{texts.open}</Button>
      <SamplesMenu />
      <Button appearance="subtle" className={styles.button} icon={<ArrowDownload20Regular />} disabledFocusable={!isOpen} onClick={() => void workbench.download()}>{texts.download}</Button>
      <Button as="a" appearance="subtle" className={styles.button} icon={<QuestionCircle20Regular />} href={GUIDE[id]} target="_blank" rel="noreferrer">{frame.guide}</Button>
      <FileStatus />
      <span className={styles.here}><span className={styles.icon} aria-hidden="true"><ShieldCheckmark16Regular /></span>{texts.onlyHere}</span>
      <input ref={input} type="file" hidden accept=".xlsx,.xlsm" onChange={choose} />
    </header>
  );
}
