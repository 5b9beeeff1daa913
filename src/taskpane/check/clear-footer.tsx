import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentBulletList20Regular } from "@fluentui/react-icons/svg/document-bullet-list";
import type { ReactElement } from "react";
import { FooterBar } from "../frame/footer-bar";
import { useActions, useLocale, usePane } from "../pane-context";

const useStyles = makeStyles({
  button: { fontSize: "13px", fontWeight: 400 },
  clear: { marginLeft: "auto" },
});

/** One next step: the report. */
export function ClearFooter(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { allClear } = useLocale().pane.check;
  const isBusy = usePane((state) => state.activity !== null);
  return (
    <FooterBar>
      <Button appearance="primary" size="small" className={styles.button} icon={<DocumentBulletList20Regular />} disabledFocusable={isBusy} onClick={() => void actions.createReport()}>
        {allClear.report}
      </Button>
      <span className={styles.clear}>
        <Button size="small" className={styles.button} disabledFocusable={isBusy} onClick={() => void actions.clearMarks()}>{allClear.clearMarks}</Button>
      </span>
    </FooterBar>
  );
}
