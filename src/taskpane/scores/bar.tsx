import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { decimalToNumber, divide, isZero, type Decimal } from "../../number/decimal";
import { FORCED_COLORS } from "../theme/media";

/** Places of percents are far finer than a pixel. */
const DECIMALS = 4;

const useStyles = makeStyles({
  track: {
    position: "relative", height: "10px", boxSizing: "border-box", borderRadius: "2px",
    borderTopWidth: "1px", borderRightWidth: "1px", borderBottomWidth: "1px", borderLeftWidth: "1px",
    borderTopStyle: "solid", borderRightStyle: "solid", borderBottomStyle: "solid", borderLeftStyle: "solid",
    borderTopColor: tokens.colorNeutralStrokeAccessible, borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible, borderLeftColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  small: { height: "6px" },
  fill: {
    position: "absolute", top: "-1px", bottom: "-1px", left: "-1px", maxWidth: "calc(100% + 2px)", borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground, [FORCED_COLORS]: { backgroundColor: "Highlight" },
  },
  tick: {
    position: "absolute", top: "-4px", bottom: "-4px", width: "3px", marginLeft: "-1.5px", borderRadius: "1px",
    backgroundColor: tokens.colorNeutralForeground1, boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    [FORCED_COLORS]: { backgroundColor: "CanvasText" },
  },
});

/** A part of a whole in percent, none below 0 and all above 100. */
function percentOf(part: Decimal | null, whole: Decimal | null): number | null {
  if (!part || !whole || isZero(whole)) return null;
  const ratio = divide(part, whole, DECIMALS);
  return ratio ? Math.min(Math.max(decimalToNumber(ratio) * 100, 0), 100) : null;
}

export interface BarProps {
  /** What it shows, in words; the same figures stand beside it. */
  readonly name: string;
  readonly value: Decimal | null;
  readonly whole: Decimal | null;
  /** Where a tick is set. */
  readonly mark?: Decimal | null;
  readonly isSmall?: boolean;
}

/** How much of a whole there is. Never the only one to say so. */
export function Bar({ name, value, whole, mark = null, isSmall = false }: BarProps): ReactElement {
  const styles = useStyles();
  const [filled, marked] = [percentOf(value, whole), percentOf(mark, whole)];
  return (
    <div role="img" aria-label={name} className={mergeClasses(styles.track, isSmall && styles.small)}>
      {filled !== null && filled > 0 && <div className={styles.fill} style={{ width: `calc(${filled}% + 2px)` }} />}
      {marked !== null && <div className={styles.tick} style={{ left: `${marked}%` }} />}
    </div>
  );
}
