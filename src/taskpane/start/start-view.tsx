import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DoneHere } from "../check/done-here";
import { PaneBody } from "../frame/pane-body";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { PrivacyNote } from "./privacy-note";
import { RecognizedForms } from "./recognized-forms";
import { StartFooter } from "./start-footer";

const useStyles = makeStyles({
  intro: { paddingTop: "20px", paddingLeft: "12px", paddingRight: "12px" },
  heading: { ...TYPE.heading, margin: 0 },
  promise: { ...TYPE.body, marginTop: "8px", marginBottom: "12px", color: tokens.colorNeutralForeground2 },
  check: { width: "100%", minHeight: "40px", fontSize: "16px" },
});

/** The first run: one sentence of promise, one button, what was recognized, and that nothing leaves the machine. */
export function StartView(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { start } = useLocale().pane;
  const recognition = usePane((state) => state.recognition);
  const isBusy = usePane((state) => state.activity !== null && state.activity.kind !== "recognizing");
  return (
    <>
      <DoneHere />
      <PaneBody>
        <div className={styles.intro}>
          <h1 className={styles.heading}>{start.heading}</h1>
          <p className={styles.promise}>{start.promise}</p>
          <Button appearance="primary" size="large" className={styles.check} disabledFocusable={isBusy} onClick={() => void actions.check()}>{start.check}</Button>
        </div>
        {recognition && <RecognizedForms recognition={recognition} />}
        <PrivacyNote />
      </PaneBody>
      <StartFooter />
    </>
  );
}
