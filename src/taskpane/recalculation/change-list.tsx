import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Change } from "../../changes/change";
import type { Finding } from "../../diagnosis/finding";
import { referenceKey } from "../../sheet/address";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { ChangeLine } from "./change-line";
import { useReason } from "./use-reason";

/** So many cells are listed at once, the others on request. */
const CELLS_AT_FIRST = 8;

const NONE: readonly Finding[] = [];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, paddingTop: 0, paddingBottom: "4px", paddingLeft: "12px", paddingRight: "12px" },
  cell: { paddingTop: "5px", paddingBottom: "5px" },
  sheet: { ...TYPE.small, fontWeight: 600, color: tokens.colorNeutralForeground2, paddingTop: "6px", paddingBottom: "6px" },
});

export interface ChangeListProps {
  readonly changes: readonly Change[];
  /** What was found before the changes were written, where that is still known. */
  readonly findings?: readonly Finding[] | undefined;
}

/** Cells that were written, old → new with the reason, by sheet. */
export function ChangeList({ changes, findings = NONE }: ChangeListProps): ReactElement {
  const styles = useStyles();
  const texts = useLocale().pane.recalculation;
  const [showsAll, setShowsAll] = useState(false);
  const reasonOf = useReason(changes, findings);
  const shown = showsAll ? changes : changes.slice(0, CELLS_AT_FIRST);
  return (
    <ul className={styles.list}>
      {shown.map((change, place) => (
        <li key={referenceKey(change.cell)} className={styles.cell}>
          {shown[place - 1]?.cell.sheet !== change.cell.sheet && <div className={styles.sheet}>{change.cell.sheet}</div>}
          <ChangeLine change={change} reason={reasonOf(change)} home={change.cell.sheet} />
        </li>
      ))}
      {shown.length < changes.length && (
        <li><Button appearance="transparent" size="small" onClick={() => setShowsAll(true)}>{texts.done.showAll(changes.length)}</Button></li>
      )}
    </ul>
  );
}
