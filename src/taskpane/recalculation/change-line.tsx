import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Change } from "../../changes/change";
import { labelText } from "../../locales/label-text";
import { CellLink } from "../frame/cell-link";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { OldToNew } from "./old-to-new";

const useStyles = makeStyles({
  line: { minWidth: 0, flexGrow: 1 },
  // Figures are never broken: where label and figures do not fit side by side, the figures take a line of their own.
  first: { ...TYPE.title, display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "6px" },
  label: { flexGrow: 1, flexShrink: 1, flexBasis: "auto", minWidth: 0, overflowWrap: "anywhere" },
  reason: { ...TYPE.small, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

export interface ChangeLineProps {
  readonly change: Change;
  readonly reason: string;
  /** The sheet that is spoken of. */
  readonly home: string;
}

/** One cell: address, label, old → new; below it why. */
export function ChangeLine({ change, reason, home }: ChangeLineProps): ReactElement {
  const styles = useStyles();
  const texts = useLocale().pane.recalculation;
  const { cell, label, after } = change;
  return (
    <div className={styles.line}>
      <div className={styles.first}>
        <CellLink cell={cell} home={home} isAlone />
        <span className={styles.label}>{labelText(label)}</span>
        <OldToNew change={change} />
      </div>
      <div className={styles.reason}>{reason}</div>
      {after.formula !== undefined && <div className={styles.reason}>{texts.formula(after.formula)}</div>}
    </div>
  );
}
