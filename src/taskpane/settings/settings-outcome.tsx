import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../frame/message";
import { useLocale } from "../pane-context";

const useStyles = makeStyles({
  // The region is there before it speaks, so that it is heard.
  region: { flexShrink: 0 },
});

export interface Outcome {
  readonly text: string;
  readonly isFailure: boolean;
  readonly undo?: () => void;
}

/** What became of all settings. */
export function SettingsOutcome({ outcome: { text, isFailure, undo } }: { readonly outcome: Outcome }): ReactElement {
  const styles = useStyles();
  const { undoReset } = useLocale().pane.settings;
  return (
    <div className={styles.region} role="status">
      <Message intent={isFailure ? "warning" : "success"} actions={undo && <Button size="small" onClick={undo}>{undoReset}</Button>}>{text}</Message>
    </div>
  );
}
