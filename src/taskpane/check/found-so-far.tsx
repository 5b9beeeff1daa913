import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fold } from "../frame/fold";
import { useLocale } from "../pane-context";
import type { SheetGlance } from "../session/pane-state";
import { TYPE } from "../theme/type-ramp";
import { COUNT_BOX, CountFace } from "./count-face";
import { CountGrid } from "./count-grid";
import { isHolding, sumOf } from "./glances";
import { StandingList, StandingRow } from "./standing-row";
import { TALLY_ORDER } from "./tally-order";

const useStyles = makeStyles({
  counts: { paddingTop: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  count: COUNT_BOX,
  note: { ...TYPE.small, margin: 0, paddingLeft: "12px", paddingRight: "12px", paddingBottom: "8px", color: tokens.colorNeutralForeground3 },
  none: { ...TYPE.body, margin: 0, paddingTop: "2px", paddingBottom: "2px", paddingLeft: "2px", color: tokens.colorNeutralForeground2 },
  holding: { paddingTop: "4px", paddingBottom: "4px", paddingLeft: "10px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What sheets that are read already say, each by itself; the whole comes when all are there. */
export function FoundSoFar({ glances }: { readonly glances: readonly SheetGlance[] }): ReactElement {
  const styles = useStyles();
  const { check } = useLocale().pane;
  const tally = sumOf(glances);
  const holding = glances.filter(isHolding);
  const soFar = check.soFar(glances.length, holding.length);
  return (
    <>
      <div className={styles.counts}>
        <CountGrid label={check.provisionalCounts}>
          {TALLY_ORDER.map(([of, severity]) => (
            <div key={of} className={styles.count}><CountFace severity={severity} count={tally[of]} word={check.counts[of]} /></div>
          ))}
        </CountGrid>
        <p className={styles.note}>{check.provisional}</p>
      </div>
      <div className={styles.holding}>
        {holding.length === 0 && <p className={styles.none}>{soFar}</p>}
        {holding.length > 0 && (
          <Fold summary={soFar}>
            <StandingList>{holding.map(({ sheet }) => <StandingRow key={sheet} of="holds" title={sheet} />)}</StandingList>
          </Fold>
        )}
      </div>
    </>
  );
}
