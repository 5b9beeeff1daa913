import { Button, makeStyles } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings16Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactElement } from "react";
import { FooterBar } from "../frame/footer-bar";
import { GUIDE } from "../frame/guide";
import { useActions, useLocale } from "../pane-context";

const useStyles = makeStyles({
  button: { fontSize: "13px", fontWeight: 400, minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  settings: { marginLeft: "auto" },
});

export function StartFooter(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { id, pane: { frame } } = useLocale();
  return (
    <FooterBar>
      <Button as="a" appearance="subtle" size="small" className={styles.button} icon={<QuestionCircle16Regular />} href={GUIDE[id]} target="_blank" rel="noreferrer">
        {frame.guide}
      </Button>
      <span className={styles.settings}>
        <Button appearance="subtle" size="small" className={styles.button} icon={<Settings16Regular />} onClick={() => actions.showPage("settings")}>{frame.settings}</Button>
      </span>
    </FooterBar>
  );
}
