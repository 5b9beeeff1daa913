import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { ReactElement } from "react";
import type { Change } from "../../changes/change";
import { beforeAndAfterText } from "../../locales/cell-state-text";
import { useLocale } from "../pane-context";
import { TABULAR, TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  figures: { ...TYPE.title, ...TABULAR, display: "inline-flex", alignItems: "baseline", justifyContent: "flex-end", marginLeft: "auto", flexShrink: 0 },
  old: { color: tokens.colorNeutralForeground3 },
  arrow: { alignSelf: "center", display: "inline-flex", marginLeft: "6px", color: tokens.colorNeutralForeground3 },
  // Wide enough for a rate or a score, so that the arrows of such rows stand under one another.
  now: { minWidth: "60px", paddingLeft: "6px", boxSizing: "border-box", textAlign: "right", fontWeight: 600, color: tokens.colorNeutralForeground1 },
});

/** What a cell holds and what it would hold, as Excel prints it; the row as a whole says it in words. */
export function OldToNew({ change: { before, after } }: { readonly change: Pick<Change, "before" | "after"> }): ReactElement {
  const styles = useStyles();
  const { emptyBefore, emptyAfter } = useLocale().pane.recalculation;
  const [old, now] = beforeAndAfterText(before, after);
  return (
    <span className={styles.figures}>
      <span className={styles.old}>{old ?? emptyBefore}</span>
      <span className={styles.arrow} aria-hidden="true"><ArrowRight16Regular /></span>
      <span className={styles.now}>{now ?? emptyAfter}</span>
    </span>
  );
}
