import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Digest } from "../../review/digest";
import { SeverityIcon } from "../frame/severity-icon";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  part: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "10px",
    paddingTop: "16px", paddingBottom: "12px", paddingLeft: "12px", paddingRight: "12px",
  },
  title: { ...TYPE.title, fontWeight: 600, margin: 0 },
  scope: { ...TYPE.body, color: tokens.colorNeutralForeground2 },
});

/** Nothing could be written: a statement with its limits, no celebration. */
export function NothingToDo({ digest: { heldBack } }: { readonly digest: Pick<Digest, "heldBack"> }): ReactElement {
  const styles = useStyles();
  const texts = useLocale().pane.recalculation;
  const isRight = heldBack.length === 0;
  return (
    <div className={styles.part}>
      <SeverityIcon of={isRight ? "holds" : "info"} />
      <div>
        <h2 className={styles.title}>{isRight ? texts.nothingToDo : texts.nothingToWrite}</h2>
        <div className={styles.scope}>{texts.nothingToDoScope(heldBack.length)}</div>
      </div>
    </div>
  );
}
