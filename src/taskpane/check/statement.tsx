import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../frame/severity-icon";
import { useLocale } from "../pane-context";
import type { CheckResult } from "../session/pane-state";
import { TYPE } from "../theme/type-ramp";
import { standingOf } from "./standing";

const useStyles = makeStyles({
  statement: { paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px" },
  heading: { ...TYPE.statement, display: "flex", alignItems: "center", columnGap: "8px", margin: 0 },
  limits: { ...TYPE.body, marginTop: "4px", marginBottom: 0, color: tokens.colorNeutralForeground2 },
});

/** Not a celebration: what was found to hold, and that this is not everything. */
export function Statement({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
  const { allClear } = useLocale().pane.check;
  const { relations, holding } = standingOf(result.digest);
  const extent = relations === 0 ? allClear.noTies : holding === relations ? allClear.allHold(relations) : allClear.someHold(holding, relations);
  return (
    <div className={styles.statement}>
      <h1 className={styles.heading}>
        <SeverityIcon of={relations === 0 ? "notChecked" : "holds"} />
        {result.accepted.length > 0 ? allClear.nothingLeft : allClear.heading}
      </h1>
      <p className={styles.limits}>{extent}{allClear.limits}</p>
    </div>
  );
}
