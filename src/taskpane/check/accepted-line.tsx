import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../frame/severity-icon";
import { useActions, useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  line: { ...TYPE.body, display: "flex", alignItems: "center", columnGap: "8px", minHeight: "36px", paddingLeft: "12px", paddingRight: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2 },
  see: { marginLeft: "auto", fontSize: "13px", fontWeight: 400 },
});

/** Differences that were kept with a written reason, below the list. */
export function AcceptedLine({ count }: { readonly count: number }): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { frame } = useLocale().pane;
  return (
    <div className={styles.line}>
      <SeverityIcon of="accepted" />
      <span>{frame.accepted(count)}</span>
      <Button appearance="transparent" size="small" className={styles.see} onClick={() => actions.showPage("accepted")}>{frame.see}</Button>
    </div>
  );
}
