import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import { CellLink } from "../frame/cell-link";
import { LinkedText } from "../frame/linked-text";
import { PartHeading } from "../frame/part-heading";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { FigureFragment } from "./figure-fragment";
import { cellsOf } from "./finding-cells";
import { cellToLookAt } from "./item-places";

const useStyles = makeStyles({
  sentence: { ...TYPE.body, marginTop: 0, marginBottom: "10px", color: tokens.colorNeutralForeground1 },
  cause: { ...TYPE.body, marginTop: 0, marginBottom: "4px" },
});

export interface FindingWordsProps {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
}

/** The figures that do not tie, as a sentence and as accountants write them; then the likely cause with its evidence. */
export function FindingWords({ finding, consequences }: FindingWordsProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { finding: texts } = locale.pane;
  const cells = cellsOf(finding);
  const home = finding.cell.sheet;
  const tolerance = finding.severity === "warning" ? locale.tolerance(finding) : null;
  const cause = locale.cause(finding);
  // Where no cause was found, its own words say that there is no fix.
  const saysNoFix = isRelationFinding(finding) && finding.fixes.length === 0 && finding.cause?.code !== "unexplained";
  const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1) + locale.sentenceEnd;
  const place = cellToLookAt(finding);
  // Sentences of sums name all their cells; those of other checks say only what belongs there.
  const namesPlace = isRelationFinding(finding) || finding.code === "missing-reason";
  return (
    <>
      <p className={styles.sentence}>
        {!namesPlace && <><CellLink cell={place} />{" "}</>}
        <LinkedText text={asSentence(locale.sentence(finding))} cells={cells} home={home} emphasis={{ phrase: texts.differencePhrase, severity: finding.severity }} />
        {tolerance && asSentence(tolerance)}
      </p>
      {isRelationFinding(finding) && <FigureFragment finding={finding} consequences={consequences} />}
      {cause && <PartHeading level={4}>{texts.cause}</PartHeading>}
      {(cause !== null || saysNoFix) && (
        <p className={styles.cause}>
          {cause && <LinkedText text={asSentence(cause)} cells={cells} home={home} />}
          {saysNoFix && texts.noFix}
        </p>
      )}
    </>
  );
}
