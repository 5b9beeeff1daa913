import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  part: { paddingTop: "16px", paddingLeft: "12px", paddingRight: "12px" },
  title: { ...TYPE.title, fontWeight: 600, margin: 0 },
  why: { ...TYPE.body, color: tokens.colorNeutralForeground2, marginTop: "4px", marginBottom: "12px" },
  button: { width: "100%" },
});

/** A recalculation rests on a check; before the first one that is what can be done. */
export function BeforeCheck(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const texts = useLocale().pane.recalculation;
  const activity = usePane(({ activity: now }) => now);
  const isChecking = activity?.kind === "checking";
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{texts.beforeCheck}</h2>
      <div className={styles.why}>{texts.beforeCheckWhy}</div>
      <Button className={styles.button} appearance="primary" disabled={activity !== null} onClick={() => void actions.check()}>
        {isChecking ? texts.checking : texts.check}
      </Button>
    </div>
  );
}
