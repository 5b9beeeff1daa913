import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PaneBody } from "../frame/pane-body";
import { useActions, useLocale } from "../pane-context";
import type { Activity } from "../session/pane-state";
import { TABULAR, TYPE } from "../theme/type-ramp";
import { FoundSoFar } from "./found-so-far";
import { SheetsInTurn } from "./sheets-in-turn";
import { SpokenProgress } from "./spoken-progress";

const useStyles = makeStyles({
  head: { paddingTop: "12px", paddingBottom: "12px", paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  heading: { ...TYPE.title, fontWeight: 600, margin: 0 },
  number: { ...TYPE.body, ...TABULAR, color: tokens.colorNeutralForeground3 },
  bar: { marginTop: "8px", marginBottom: "8px", height: "4px" },
  cells: { ...TYPE.small, ...TABULAR, color: tokens.colorNeutralForeground3 },
  stop: { minWidth: "64px", fontSize: "13px", fontWeight: 400 },
  note: { ...TYPE.small, marginTop: "8px", marginBottom: 0, color: tokens.colorNeutralForeground3 },
});

/** A long check: sheets and cells as two honest numbers, the way to stop, and what was found so far. */
export function CheckingView({ activity }: { readonly activity: Activity }): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { check } = useLocale().pane;
  const { progress, isStopping, glances } = activity;
  // Reading takes the longer part; what is left is told by the sheets.
  const share = progress ? (progress.cells + progress.sheets) / Math.max(1, progress.ofCells + progress.ofSheets) : undefined;
  return (
    <PaneBody>
      <div className={styles.head}>
        <div className={styles.line}>
          <h1 className={styles.heading}>{check.checking}</h1>
          {progress && <span className={styles.number}>{check.sheetOf(Math.min(progress.sheets + 1, progress.ofSheets), progress.ofSheets)}</span>}
        </div>
        <ProgressBar className={styles.bar} thickness="large" shape="rounded" aria-label={check.checking} {...(share !== undefined && { value: share })} />
        <div className={styles.line}>
          <span className={styles.cells}>{progress && check.cellsRead(progress.cells, progress.ofCells)}</span>
          <Button size="small" className={styles.stop} disabledFocusable={isStopping} onClick={() => actions.stop()}>
            {isStopping ? check.stopping : check.stop}
          </Button>
        </div>
        <p className={styles.note}>{check.canEdit}</p>
      </div>
      {glances.length > 0 && <FoundSoFar glances={glances} />}
      {progress && <SheetsInTurn progress={progress} glances={glances} />}
      {progress && <SpokenProgress sheet={progress.sheets} sheets={progress.ofSheets} />}
    </PaneBody>
  );
}
