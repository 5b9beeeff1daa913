import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../frame/severity-icon";
import { useLocale } from "../pane-context";
import type { Activity } from "../session/pane-state";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: "8px", alignItems: "center", minHeight: "35px",
    paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...TYPE.body, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
  spinner: { justifyContent: "flex-start" },
});

/** The sheet in hand, and how many are still to come. */
export function SheetsInTurn({ progress }: { readonly progress: NonNullable<Activity["progress"]> }): ReactElement {
  const styles = useStyles();
  const { check } = useLocale().pane;
  const left = progress.ofSheets - progress.sheets - 1;
  return (
    <>
      <div className={styles.row}>
        <Spinner size="extra-tiny" className={styles.spinner} aria-hidden="true" />
        <span className={styles.name}>{progress.sheet}</span>
        <span className={styles.state}>{check.now}</span>
      </div>
      {left > 0 && (
        <div className={styles.row}>
          <SeverityIcon of="notChecked" size={16} />
          <span className={styles.state}>{check.left(left)}</span>
        </div>
      )}
    </>
  );
}
