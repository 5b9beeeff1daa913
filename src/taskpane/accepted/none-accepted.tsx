import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  part: { paddingTop: "16px", paddingLeft: "12px", paddingRight: "12px" },
  title: { ...TYPE.title, fontWeight: 600, margin: 0 },
  why: { ...TYPE.body, color: tokens.colorNeutralForeground2, marginTop: "4px" },
});

/** No difference was accepted, and how one is. */
export function NoneAccepted(): ReactElement {
  const styles = useStyles();
  const texts = useLocale().pane.accepted;
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{texts.empty}</h2>
      <div className={styles.why}>{texts.emptyWhy}</div>
    </div>
  );
}
