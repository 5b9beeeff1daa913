import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Change } from "../../changes/change";
import { beforeAndAfterText } from "../../locales/cell-state-text";
import { referenceKey } from "../../sheet/address";
import { Chevron } from "../frame/chevron";
import { BARE_BUTTON, FOCUS_RING } from "../frame/focus-ring";
import { useActions, useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { ChangeRow } from "./change-row";
import { OldToNew } from "./old-to-new";
import { keysOf, tickOf } from "./tick";
import { TickBox } from "./tick-box";

const useStyles = makeStyles({
  row: {
    display: "flex", alignItems: "center", flexWrap: "wrap", paddingTop: "4px", paddingBottom: "4px", paddingLeft: "8px", paddingRight: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { ...BARE_BUTTON, ...FOCUS_RING, ...TYPE.body, display: "flex", alignItems: "center", columnGap: "4px", minHeight: "24px", color: tokens.colorNeutralForeground2 },
  rows: { paddingLeft: "16px" },
});

export interface DecimalsFoldProps {
  readonly changes: readonly Change[];
  readonly chosen: ReadonlySet<string>;
  readonly reasonOf: (change: Change) => string;
  readonly isDisabled: boolean;
}

/** Cells whose figure stays and is only written with other decimals: one line, ticked together. */
export function DecimalsFold({ changes, chosen, reasonOf, isDisabled }: DecimalsFoldProps): ReactElement | null {
  const styles = useStyles();
  const actions = useActions();
  const texts = useLocale().pane.recalculation;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const [first] = changes;
  if (!first) return null;
  const keys = keysOf(changes);
  const areAlike = new Set(changes.map(({ before, after }) => beforeAndAfterText(before, after).join())).size === 1;
  const summary = texts.decimalsOnly(changes.length);
  return (
    <div>
      <div className={styles.row}>
        <TickBox tick={tickOf(keys, chosen)} name={summary} isDisabled={isDisabled} onTick={(isTicked) => actions.choose(keys, isTicked)} />
        <button type="button" className={styles.summary} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setIsOpen(!isOpen)}>
          <Chevron isOpen={isOpen} />
          {summary}
        </button>
        {areAlike && <OldToNew change={first} />}
      </div>
      {isOpen && (
        <div id={id} className={styles.rows}>
          {changes.map((change) => {
            const key = referenceKey(change.cell);
            return <ChangeRow key={key} change={change} reason={reasonOf(change)} isChosen={chosen.has(key)} isDisabled={isDisabled} />;
          })}
        </div>
      )}
    </div>
  );
}
