import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { NARROW } from "../theme/media";
import { TABULAR, TYPE } from "../theme/type-ramp";
import { Bar, type BarProps } from "./bar";

const useStyles = makeStyles({
  line: {
    ...TYPE.body, display: "grid", gridTemplateColumns: "92px minmax(0, 1fr) 84px", columnGap: "10px", alignItems: "center", minHeight: "23px",
    [NARROW]: { gridTemplateColumns: "76px minmax(0, 1fr) 80px", columnGap: "6px" },
  },
  small: { ...TYPE.small, gridTemplateColumns: "minmax(0, 1fr) 72px 60px", color: tokens.colorNeutralForeground2, [NARROW]: { gridTemplateColumns: "minmax(0, 1fr) 48px 56px" } },
  label: { overflowWrap: "anywhere" },
  figure: { ...TABULAR, textAlign: "right" },
});

export interface BarLineProps extends BarProps {
  readonly label: string;
  readonly figure: ReactNode;
}

/** A label, its bar and its figure. Those who hear it hear the name of the bar, which says all of it. */
export function BarLine({ label, figure, isSmall = false, ...bar }: BarLineProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.line, isSmall && styles.small)}>
      <span className={styles.label} aria-hidden="true">{label}</span>
      <Bar isSmall={isSmall} {...bar} />
      <span className={styles.figure} aria-hidden="true">{figure}</span>
    </li>
  );
}
