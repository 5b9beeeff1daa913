import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { SeverityIcon, type Standing } from "../frame/severity-icon";
import { TABULAR, TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: "8px", paddingTop: "3px", paddingBottom: "3px" },
  icon: { display: "inline-flex", alignItems: "center", height: "20px" },
  title: { ...TYPE.body, overflowWrap: "anywhere" },
  count: { ...TYPE.small, ...TABULAR, lineHeight: "20px", color: tokens.colorNeutralForeground3 },
  note: { ...TYPE.small, gridColumnStart: 2, gridColumnEnd: "span 2", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export function StandingList({ children }: { readonly children: ReactNode }): ReactElement {
  return <ul className={useStyles().list}>{children}</ul>;
}

export interface StandingRowProps {
  readonly of: Standing;
  readonly title: string;
  readonly note?: ReactNode;
  readonly count?: string;
  readonly detail?: string;
}

/** Something that was checked or not, with how much of it and why. */
export function StandingRow({ of, title, note, count, detail }: StandingRowProps): ReactElement {
  const styles = useStyles();
  const below = detail && note ? <>{note} · {detail}</> : (note ?? detail);
  return (
    <li className={styles.row}>
      <span className={styles.icon}><SeverityIcon of={of} size={16} /></span>
      <span className={styles.title}>{title}</span>
      <span className={styles.count}>{count}</span>
      {below && <span className={styles.note}>{below}</span>}
    </li>
  );
}
