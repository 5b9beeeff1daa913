import { useEffect, useRef, type ReactElement } from "react";
import { PaneBody } from "../frame/pane-body";
import { usePane } from "../pane-context";
import { BeforeCheck } from "./before-check";
import { DoneMessage } from "./done-message";
import { HeldBackPart } from "./held-back-part";
import { JournalPart } from "./journal-part";
import { LeftAlone } from "./left-alone";
import { NothingToDo } from "./nothing-to-do";
import { Preview } from "./preview";
import { PreviewFooter } from "./preview-footer";

/** What could be recalculated, what is held back and left alone, and what was changed so far. */
export function RecalculationTab(): ReactElement {
  const result = usePane((state) => state.result);
  const done = usePane(({ done: last }) => (last && "batch" in last ? `${last.kind} ${last.batch}` : last?.kind));
  const isWriting = usePane(({ activity }) => activity?.kind === "applying" || activity?.kind === "undoing");
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was done stands on top, with the way back.
    if (done && body.current) body.current.scrollTop = 0;
  }, [done]);
  const digest = result?.digest;
  const hasChanges = digest !== undefined && digest.changes.length > 0;
  return (
    <>
      <PaneBody ref={body}>
        <DoneMessage />
        {!digest && <BeforeCheck />}
        {hasChanges && <Preview digest={digest} isDisabled={isWriting} />}
        {digest && !hasChanges && <NothingToDo digest={digest} />}
        {digest && <HeldBackPart digest={digest} sections={result?.sections ?? []} />}
        {digest && <LeftAlone leftAlone={digest.leftAlone} />}
        <JournalPart />
      </PaneBody>
      {hasChanges && <PreviewFooter digest={digest} isOutdated={result?.isOutdated ?? false} />}
    </>
  );
}
