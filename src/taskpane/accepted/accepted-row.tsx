import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellsOf } from "../finding/finding-cells";
import { LinkedText } from "../frame/linked-text";
import { SeverityIcon } from "../frame/severity-icon";
import { useActions, useLocale, usePane } from "../pane-context";
import type { AcceptedFinding } from "../session/pane-state";
import { momentText } from "../recalculation/moment";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px", paddingTop: "8px", paddingBottom: "8px", paddingLeft: "12px", paddingRight: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...TYPE.title, fontWeight: 600, margin: 0 },
  sentence: { ...TYPE.body, color: tokens.colorNeutralForeground2, marginTop: "2px" },
  explanation: {
    ...TYPE.body, whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0, marginTop: "6px", paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", columnGap: "8px", marginTop: "2px" },
  time: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
  withdraw: { marginRight: "-8px" },
});

/** One accepted difference: what does not tie, why that stands, and the way back. */
export function AcceptedRow({ entry: { acceptance, finding } }: { readonly entry: AcceptedFinding }): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const texts = locale.pane.accepted;
  const isBusy = usePane(({ activity }) => activity !== null);
  const title = locale.pane.finding.title(finding);
  return (
    <article className={styles.row}>
      <SeverityIcon of="accepted" />
      <div>
        <h3 className={styles.title}>{title}</h3>
        <div className={styles.sentence}><LinkedText text={locale.sentence(finding) + locale.sentenceEnd.trim()} cells={cellsOf(finding)} home={finding.cell.sheet} /></div>
        <blockquote className={styles.explanation} aria-label={texts.explanation}>{acceptance.explanation}</blockquote>
        <div className={styles.foot}>
          <span className={styles.time}>{texts.acceptedAt(momentText(acceptance.time, locale.pane, new Date()))}</span>
          <Button
            className={styles.withdraw} size="small" appearance="transparent" disabled={isBusy} aria-label={texts.withdrawWhich(title)}
            onClick={() => void actions.withdraw(acceptance.finding)}
          >
            {texts.withdraw}
          </Button>
        </div>
      </div>
    </article>
  );
}
