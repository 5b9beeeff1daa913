import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { figureText } from "../../locales/figure-text";
import { scoreText } from "../../locales/score-figures";
import { isZero } from "../../number/decimal";
import type { FormScores } from "../../review/form-scores";
import { CellLink } from "../frame/cell-link";
import { useLocale } from "../pane-context";
import { LOW } from "../theme/media";
import { TABULAR, TYPE } from "../theme/type-ramp";
import type { CellItem } from "./cell-items";
import { FindingLink } from "./finding-link";
import { totalDifference } from "./total-difference";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", columnGap: "12px", rowGap: "4px", paddingLeft: "12px", paddingRight: "12px", paddingTop: "2px" },
  total: { ...TABULAR, fontSize: "34px", lineHeight: "42px", fontWeight: 600, [LOW]: { fontSize: "24px", lineHeight: "32px" } },
  words: { ...TYPE.small, flexGrow: 1, flexShrink: 1, flexBasis: "96px", minWidth: 0, paddingBottom: "4px", color: tokens.colorNeutralForeground3 },
  off: { color: tokens.colorStatusDangerForeground3 },
  grade: { ...TYPE.small, marginLeft: "auto", paddingBottom: "4px", textAlign: "right", color: tokens.colorNeutralForeground3 },
  name: { ...TYPE.statement, color: tokens.colorNeutralForeground1 },
  none: { ...TYPE.body, paddingLeft: "12px", paddingRight: "12px", color: tokens.colorNeutralForeground2 },
});

function WrittenTotal({ total, item }: { readonly total: NonNullable<FormScores["total"]>; readonly item: CellItem | undefined }): ReactElement {
  const styles = useStyles();
  const { scores: texts } = useLocale().pane;
  const difference = totalDifference(total);
  const { cell, written } = total;
  const text = written === null ? texts.totalNotWritten
    : difference ? texts.writtenTotalOff(figureText(written), scoreText(difference.size), difference.isMore) : texts.writtenTotal(figureText(written));
  return (
    <>
      <div className={mergeClasses(difference !== null && styles.off)}><CellLink cell={cell} look="figure" isAlone name={`${texts.total} ${text}`}>{text}</CellLink></div>
      {item && <div><FindingLink label={texts.total} item={item} /></div>}
    </>
  );
}

/** The total that the rules give, what is written beside it, and the grade that follows. */
export function ScoreHead({ scores: { total, grade, hasValues }, item }: { readonly scores: FormScores; readonly item: CellItem | undefined }): ReactElement {
  const styles = useStyles();
  const { scores: texts } = useLocale().pane;
  if (!total) return <div className={styles.none}>{texts.noTotal}</div>;
  const { computed } = total;
  return (
    <div className={styles.head}>
      {computed && <div className={styles.total}>{scoreText(computed)}</div>}
      <div className={styles.words}>
        <div>{computed === null ? texts.nothingToAdd : hasValues ? texts.due : texts.added}</div>
        <WrittenTotal total={total} item={item} />
      </div>
      {grade && (
        <div className={styles.grade}>
          <div className={styles.name}>{grade.name}</div>
          <div>{texts.gradeBand(isZero(grade.from) ? null : figureText(grade.from), grade.below && figureText(grade.below))}</div>
        </div>
      )}
    </div>
  );
}
