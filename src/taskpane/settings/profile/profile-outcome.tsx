import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../../frame/message";
import { useLocale } from "../../pane-context";

const useStyles = makeStyles({
  // The region is there before it speaks, so that it is heard.
  region: { flexShrink: 0 },
  list: { marginTop: "4px", marginBottom: 0, paddingLeft: "18px", maxHeight: "120px", overflowY: "auto" },
});

export interface ProfileOutcomeValue {
  readonly text: string;
  /** What is wrong, one line each. */
  readonly problems?: readonly string[];
  readonly isFailure: boolean;
  readonly undo?: () => void;
}

/** What became of saving, removing, reading or writing a profile. */
export function ProfileOutcome({ outcome }: { readonly outcome: ProfileOutcomeValue | null }): ReactElement {
  const styles = useStyles();
  const { removal } = useLocale().pane.profile;
  return (
    <div className={styles.region} role="status">
      {outcome && (
        <Message intent={outcome.isFailure ? "warning" : "success"} actions={outcome.undo && <Button size="small" onClick={outcome.undo}>{removal.undo}</Button>}>
          {outcome.text}
          {outcome.problems && <ul className={styles.list} tabIndex={0} aria-label={outcome.text}>{outcome.problems.map((problem, at) => <li key={at}>{problem}</li>)}</ul>}
        </Message>
      )}
    </div>
  );
}
