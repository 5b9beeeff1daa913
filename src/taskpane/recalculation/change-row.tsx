import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { Change } from "../../changes/change";
import { beforeAndAfterText } from "../../locales/cell-state-text";
import { labelText } from "../../locales/label-text";
import { addressToText, referenceKey } from "../../sheet/address";
import { useActions, useLocale } from "../pane-context";
import { ChangeLine } from "./change-line";
import { TickBox } from "./tick-box";

const useStyles = makeStyles({
  row: {
    display: "flex", alignItems: "flex-start", paddingLeft: "8px", paddingRight: "12px", paddingTop: "8px", paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows far below are not laid out until they come near; lists can be long.
    contentVisibility: "auto", containIntrinsicSize: "auto 53px",
  },
  tick: { marginTop: "-6px", marginBottom: "-6px", flexShrink: 0 },
});

export interface ChangeRowProps {
  readonly change: Change;
  readonly reason: string;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
}

/** One cell of the preview, to be ticked. */
export const ChangeRow = memo(function ChangeRow({ change, reason, isChosen, isDisabled }: ChangeRowProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const texts = useLocale().pane.recalculation;
  const [old, now] = beforeAndAfterText(change.before, change.after);
  const name = texts.change(addressToText(change.cell), labelText(change.label), old ?? texts.emptyBefore, now ?? texts.emptyAfter);
  return (
    <div className={styles.row} data-change="">
      <span className={styles.tick}>
        <TickBox tick={isChosen} name={name} isDisabled={isDisabled} onTick={(isTicked) => actions.choose([referenceKey(change.cell)], isTicked)} />
      </span>
      <ChangeLine change={change} reason={reason} home={change.cell.sheet} />
    </div>
  );
});
