import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../frame/message";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { CopyBlock } from "./copy-block";
import { Fold } from "../frame/fold";

const useStyles = makeStyles({
  advice: { ...TYPE.small, lineHeight: "18px", marginTop: "4px", color: tokens.colorNeutralForeground2 },
  area: { flexShrink: 0 },
});

/** The state of the workbook is worth a word only where something was to be written, marks included. */
const WRITING = new Set(["checking", "applying", "undoing", "reporting", "clearing", "accepting"]);

/** Something did not work: what happened, what the workbook is like now, what to do. Results stay where they are. */
export function ProblemMessage(): ReactElement | null {
  const styles = useStyles();
  const actions = useActions();
  const { refusal, sentenceEnd, pane: { frame, problem: texts } } = useLocale();
  const problem = usePane((state) => state.problem);
  if (!problem) return null;
  const { code, during, workbook, refusals, detail, canRetry } = problem;
  return (
    <div className={styles.area}>
      <Message
        intent={workbook === "unknown" || code === "engine" || code === "unexpected" ? "error" : "warning"} role="alert" title={texts.title(code, during)}
        actions={
          <>
            {canRetry && <Button size="small" onClick={() => void actions.retry()}>{frame.retry}</Button>}
            <Button size="small" appearance="transparent" onClick={() => actions.dismissProblem()}>{frame.close}</Button>
          </>
        }
      >
        {(WRITING.has(during) || workbook !== "untouched") && <div>{texts.workbook(workbook, during)}</div>}
        {refusals.map((item, i) => <div key={i}>{refusal(item)}{sentenceEnd}</div>)}
        <div className={styles.advice}>{texts.advice(code)}</div>
        {detail !== "" && <Fold summary={texts.detail}><CopyBlock text={detail} copy={texts.copy} copied={texts.copied} /></Fold>}
      </Message>
    </div>
  );
}
