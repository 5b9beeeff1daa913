import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../../frame/message";

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
}

/** What became of saving, reading or writing a profile. */
export function ProfileOutcome({ outcome }: { readonly outcome: ProfileOutcomeValue | null }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.region} role="status">
      {outcome && (
        <Message intent={outcome.isFailure ? "warning" : "success"}>
          {outcome.text}
          {outcome.problems && <ul className={styles.list} tabIndex={0} aria-label={outcome.text}>{outcome.problems.map((problem, at) => <li key={at}>{problem}</li>)}</ul>}
        </Message>
      )}
    </div>
  );
}
