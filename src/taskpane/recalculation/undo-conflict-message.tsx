import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UndoConflict } from "../../changes/undo";
import { referenceKey } from "../../sheet/address";
import { Message } from "../frame/message";
import { useLocale } from "../pane-context";
import { ConflictCell } from "./conflict-cell";
import { DoneTitle } from "./done-title";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "12px" },
});

/** Cells that an undo left as they are, because they were edited since. */
export function UndoConflictMessage({ conflicts }: { readonly conflicts: readonly UndoConflict[] }): ReactElement {
  const styles = useStyles();
  const texts = useLocale().pane.recalculation.done;
  const sheets = new Set(conflicts.map(({ change }) => change.cell.sheet));
  const [only] = sheets;
  return (
    <Message intent="warning" title={<DoneTitle takesFocus>{texts.notUndone(conflicts.length)}</DoneTitle>}>
      <ul className={styles.list}>
        {conflicts.map((conflict, place) => (
          <li key={referenceKey(conflict.change.cell)}>
            <ConflictCell conflict={conflict} place={place} home={sheets.size === 1 ? (only ?? "") : ""} />
          </li>
        ))}
      </ul>
    </Message>
  );
}
