import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { MarksClearedMessage } from "./marks-cleared-message";
import { NothingToRecalculateMessage } from "./nothing-to-recalculate-message";
import { ReportedMessage } from "./reported-message";
import { UndoneMessage } from "./undone-message";
import { WrittenMessage } from "./written-message";

/** What the last writing did; stays until the next one takes its place. */
export function DoneMessage(): ReactElement | null {
  const done = usePane((state) => state.done);
  switch (done?.kind) {
    case undefined:
      return null;
    case "recalculated":
    case "fixed":
      return <WrittenMessage key={done.batch} done={done} />;
    case "undone":
      return <UndoneMessage key={done.batch} done={done} />;
    case "nothing-to-recalculate":
      return <NothingToRecalculateMessage heldBack={done.heldBack} />;
    case "marks-cleared":
      return <MarksClearedMessage cells={done.cells} refusals={done.refusals} />;
    case "reported":
      return <ReportedMessage sheet={done.sheet} />;
  }
}
