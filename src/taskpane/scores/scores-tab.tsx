import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { referenceKey } from "../../sheet/address";
import { OutdatedMessage } from "../check/outdated-message";
import { Message } from "../frame/message";
import { PaneBody } from "../frame/pane-body";
import { useLocale, usePane } from "../pane-context";
import type { CheckResult } from "../session/pane-state";
import { TYPE } from "../theme/type-ramp";
import { cellItems } from "./cell-items";
import { FormChoice } from "./form-choice";
import { GroupPart } from "./group-part";
import { listedScores } from "./listed-scores";
import { ScoreBars } from "./score-bars";
import { SCORE_COLUMNS } from "./score-columns";
import { ScoreHead } from "./score-head";
import { ScoresFooter } from "./scores-footer";

const useStyles = makeStyles({
  note: { ...TYPE.small, marginTop: "4px", paddingLeft: "12px", paddingRight: "12px", color: tokens.colorNeutralForeground3 },
  columns: {
    ...SCORE_COLUMNS, ...TYPE.small, paddingTop: "6px", paddingBottom: "6px", color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: { textAlign: "right" },
});

function Scores({ result }: { readonly result: CheckResult }): ReactElement | null {
  const styles = useStyles();
  const { scores: texts } = useLocale().pane;
  const scoredForm = usePane((state) => state.scoredForm);
  const { digest, sections, resolved, accepted } = result;
  const chosen = digest.scores.find(({ form }) => digest.forms[form]?.key === scoredForm) ?? digest.scores[0];
  const groups = useMemo(() => (chosen ? listedScores(chosen, { sections, resolved, accepted }) : []), [chosen, sections, resolved, accepted]);
  const items = useMemo(() => cellItems(sections, resolved), [sections, resolved]);
  if (!chosen) return null;
  const { hasValues, rows, total } = chosen;
  const asWritten = hasValues ? rows.filter(({ verdict, written }) => verdict === "unscored" && written !== null).length : 0;
  return (
    <>
      <PaneBody>
        {result.isOutdated && <OutdatedMessage />}
        <FormChoice all={digest.scores} chosen={chosen} forms={digest.forms} />
        <ScoreHead scores={chosen} item={total ? items.get(referenceKey(total.cell)) : undefined} />
        {asWritten > 0 && <div className={styles.note}>{texts.countedAsWritten(asWritten)}</div>}
        <ScoreBars scores={chosen} />
        {!hasValues && <Message intent="info">{texts.noValues}</Message>}
        <div className={styles.columns} aria-hidden="true">
          <span />
          <span>{texts.indicator}</span>
          <span className={styles.figure}>{texts.written}</span>
          <span className={styles.figure}>{texts.computed}</span>
        </div>
        {groups.map((group) => <GroupPart key={`${digest.forms[chosen.form]?.key ?? ""} ${group.key}`} group={group} hasValues={hasValues} />)}
      </PaneBody>
      <ScoresFooter digest={digest} scores={chosen} />
    </>
  );
}

/** The scores of a self-evaluation: what the rules give beside what is written, in all, by first level and one by one. */
export function ScoresTab(): ReactElement | null {
  const result = usePane((state) => state.result);
  return result && <Scores result={result} />;
}
