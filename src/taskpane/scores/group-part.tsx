import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { figureText } from "../../locales/figure-text";
import { labelText } from "../../locales/label-text";
import { FoldHeading } from "../frame/fold-heading";
import { Fold } from "../frame/fold";
import { useLocale } from "../pane-context";
import { ExecutionLine } from "./execution-line";
import { foldedIndicators } from "./folded-indicators";
import { FundRates } from "./fund-rates";
import { GroupSigns } from "./group-signs";
import { IndicatorLine } from "./indicator-line";
import type { ListedGroup } from "./listed-scores";

const useStyles = makeStyles({
  part: { position: "relative" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  funds: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  fold: { paddingTop: "6px", paddingBottom: "6px", paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  folded: { marginLeft: "-12px", marginRight: "-12px", marginTop: "6px", marginBottom: "-7px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface GroupPartProps {
  readonly group: ListedGroup;
  readonly hasValues: boolean;
}

/** The scores under one first level, or that of the execution with the rates of all funds. */
export function GroupPart({ group, hasValues }: GroupPartProps): ReactElement {
  const styles = useStyles();
  const { scores: texts } = useLocale().pane;
  const [isOpen, setIsOpen] = useState(true);
  const { label, points, execution, executionStanding, executionItem, funds, shown, folded } = group;
  const rows = [...shown, ...folded];
  const isJudged = hasValues && rows.length > 0 && rows.every(({ row: { verdict } }) => verdict === "judgement" || verdict === "in-band" || verdict === "out-of-band");
  const notes = [points && texts.points(figureText(points)), isJudged && texts.byJudgement].filter((note) => typeof note === "string");
  const name = label === null ? texts.execution : label === "" ? texts.allIndicators : labelText(label);
  const standings = [...(execution ? [executionStanding] : []), ...rows.map(({ standing }) => standing)];
  return (
    <section className={styles.part}>
      <FoldHeading
        level={3} name={name} note={notes.join(" · ")} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} trailing={<GroupSigns standings={standings} />}
      />
      {isOpen && (
        <>
          <ul className={styles.list}>
            {execution && <ExecutionLine execution={execution} standing={executionStanding} item={executionItem} />}
            {shown.map((listed) => <IndicatorLine key={listed.row.row.row} listed={listed} hasValues={hasValues} />)}
          </ul>
          {folded.length > 0 && (
            <div className={styles.fold}>
              <Fold summary={texts.others(folded.length, foldedIndicators(folded, hasValues))}>
                <ul className={`${styles.list} ${styles.folded}`}>
                  {folded.map((listed) => <IndicatorLine key={listed.row.row.row} listed={listed} hasValues={hasValues} />)}
                </ul>
              </Fold>
            </div>
          )}
          {funds.length > 0 && <div className={styles.funds}><FundRates funds={funds} /></div>}
        </>
      )}
    </section>
  );
}
