import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellState } from "../../changes/change";
import type { UndoConflict } from "../../changes/undo";
import { addressText } from "../../locales/address-text";
import { beforeAndAfterText } from "../../locales/cell-state-text";
import { labelText } from "../../locales/label-text";
import { CellLink } from "../frame/cell-link";
import { useActions, useLocale, usePane } from "../pane-context";
import { TABULAR, TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  values: { ...TYPE.body, display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "12px", margin: 0, marginTop: "2px" },
  name: { color: tokens.colorNeutralForeground2 },
  value: { ...TABULAR, margin: 0, textAlign: "right" },
  now: { ...TABULAR, margin: 0, textAlign: "right", fontWeight: 600 },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", marginTop: "8px" },
});

export interface ConflictCellProps {
  readonly conflict: UndoConflict;
  /** Where it stands among the conflicts. */
  readonly place: number;
  readonly home: string;
}

/** One cell that was edited after it was written: the three values, and the choice between two of them. */
export function ConflictCell({ conflict: { change, now, forced }, place, home }: ConflictCellProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { done: texts, emptyAfter } = useLocale().pane.recalculation;
  const isBusy = usePane(({ activity }) => activity !== null);
  const address = addressText(change.cell, home);
  const printed = (state: CellState): string => beforeAndAfterText(state, { value: null, format: "General" })[0] ?? emptyAfter;
  const settle = (overwrite: boolean) => void actions.settleConflict(place, overwrite);
  if (!now || !forced) {
    return (
      <>
        <div><CellLink cell={change.cell} home={home} /> {texts.rowGone(labelText(change.label))}</div>
        <div className={styles.actions}>
          <Button size="small" disabled={isBusy} aria-label={texts.understoodWhich(address)} onClick={() => settle(false)}>{texts.understood}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <div><CellLink cell={change.cell} home={home} /> {texts.editedSince}</div>
      <dl className={styles.values}>
        <dt className={styles.name}>{texts.weWrote}</dt>
        <dd className={styles.value}>{printed(change.after)}</dd>
        <dt className={styles.name}>{texts.now}</dt>
        <dd className={styles.now}>{printed(now)}</dd>
        <dt className={styles.name}>{texts.undoWouldGive}</dt>
        <dd className={styles.value}>{printed(change.before)}</dd>
      </dl>
      <div className={styles.actions}>
        <Button size="small" disabled={isBusy} aria-label={texts.keepWhich(address)} onClick={() => settle(false)}>{texts.keep}</Button>
        <Button size="small" disabled={isBusy} aria-label={texts.undoAnywayWhich(address)} onClick={() => settle(true)}>{texts.undoAnyway}</Button>
      </div>
    </>
  );
}
