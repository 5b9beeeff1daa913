import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActions, useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { NO_FILTERS } from "../session/initial-state";

const useStyles = makeStyles({
  none: { ...TYPE.body, display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px", paddingTop: "16px", paddingLeft: "12px", paddingRight: "12px", color: tokens.colorNeutralForeground2 },
});

/** The filters leave nothing; they can be taken away here. */
export function NoMatch(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { check } = useLocale().pane;
  return (
    <div className={styles.none} role="status">
      <span>{check.noMatch}</span>
      <Button size="small" onClick={() => actions.filter(NO_FILTERS)}>{check.clearFilters}</Button>
    </div>
  );
}
