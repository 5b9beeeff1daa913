import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: "8px", alignItems: "center", minHeight: "35px",
    paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...TYPE.body, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
  found: { color: tokens.colorNeutralForeground1 },
});

export interface TurnRowProps {
  readonly icon: ReactElement;
  readonly sheet?: string;
  readonly state: string;
  /** Something was found here. */
  readonly isFound?: boolean;
}

/** A sheet, or those that are left, in the order in which they are checked. */
export function TurnRow({ icon, sheet, state, isFound = false }: TurnRowProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      {icon}
      {sheet !== undefined && <span className={styles.name}>{sheet}</span>}
      <span className={mergeClasses(styles.state, isFound && styles.found)}>{state}</span>
    </li>
  );
}
