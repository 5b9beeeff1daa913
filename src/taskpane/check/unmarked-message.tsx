import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
import { useState, type ReactElement } from "react";
import { Message } from "../frame/message";
import { useActions, useLocale } from "../pane-context";
import type { CheckResult } from "../session/pane-state";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  lock: { display: "inline-flex", color: tokens.colorStatusWarningForeground3 },
  advice: { ...TYPE.small, marginTop: "4px", color: tokens.colorNeutralForeground2 },
});

/** Sheets that were checked but could not be marked, and what to do; the results stay. */
export function UnmarkedMessage({ result: { digest, unmarked } }: { readonly result: CheckResult }): ReactElement | null {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const { frame, problem } = locale.pane;
  const [isDismissed, setIsDismissed] = useState(false);
  if (isDismissed) return null;
  const texts = problem.protectedSheets;
  const isProtection = unmarked.every(({ code }) => code === "protected");
  const names = [...new Set(unmarked.map(({ sheet }) => sheet))];
  const others = new Set(digest.forms.map(({ sheet }) => sheet).filter((sheet) => !names.includes(sheet))).size;
  return (
    <Message
      intent="warning" icon={<span className={styles.lock}><LockClosed20Regular /></span>} title={isProtection ? texts.title(names) : problem.unmarked}
      actions={
        <>
          <Button size="small" onClick={() => void actions.check()}>{frame.retry}</Button>
          <Button size="small" appearance="transparent" onClick={() => setIsDismissed(true)}>{texts.lookOnly}</Button>
        </>
      }
    >
      {isProtection ? (
        <>
          {texts.others(names.length, others)}
          <div className={styles.advice}>{texts.advice}</div>
        </>
      ) : unmarked.map((refusal, i) => <div key={i}>{locale.refusal(refusal)}{locale.sentenceEnd}</div>)}
    </Message>
  );
}
