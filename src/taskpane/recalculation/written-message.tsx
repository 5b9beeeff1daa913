import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState, type ReactElement } from "react";
import { newestStanding } from "../../changes/journal";
import { Fold } from "../frame/fold";
import { Message } from "../frame/message";
import { useActions, useLocale, usePane } from "../pane-context";
import type { Done } from "../session/pane-state";
import { ChangeList } from "./change-list";
import { DoneTitle } from "./done-title";

const useStyles = makeStyles({
  fold: { paddingLeft: "12px", paddingBottom: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

type Written = Extract<Done, { readonly kind: "recalculated" | "fixed" }>;

/** What was written, with the way back on top, what the new check says, and old → new of every cell. */
export function WrittenMessage({ done: { kind, batch, changes, before, after } }: { readonly done: Written }): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const texts = useLocale().pane.recalculation.done;
  const activity = usePane((state) => state.activity);
  const isHere = usePane((state) => state.tab === "recalculation");
  const canUndo = usePane(({ journal }) => newestStanding(journal)?.id === batch);
  const known = usePane(({ result }) => result?.digest.findings);
  // What was found before the writing holds the figures behind every new value; the check that follows no longer does.
  const [findings] = useState(after === null ? known : undefined);
  const left = after ? after.errors + after.warnings : 0;
  return (
    <div>
      <Message
        intent="success"
        title={<DoneTitle takesFocus={isHere}>{texts[kind](changes.length)}</DoneTitle>}
        actions={
          <>
            {canUndo && (
              <Button size="small" icon={<ArrowUndo16Regular />} disabled={activity !== null} onClick={() => void actions.undo(batch)}>
                {activity?.kind === "undoing" ? texts.undoing : texts.undo}
              </Button>
            )}
            {isHere && left > 0 && (
              <Button size="small" appearance="transparent" onClick={() => actions.showTab("check")}>{texts.seeLeft(left)}</Button>
            )}
            {!isHere && (
              <Button size="small" appearance="transparent" onClick={() => actions.showTab("recalculation")}>{texts.seeChanged(changes.length)}</Button>
            )}
          </>
        }
      >
        {after && texts.checkedAgain(before, after)}
      </Message>
      {isHere && (
        <div className={styles.fold}>
          <Fold summary={texts.changedCells(changes.length)} isOpenAtFirst>
            <ChangeList changes={changes} findings={findings} />
          </Fold>
        </div>
      )}
    </div>
  );
}
