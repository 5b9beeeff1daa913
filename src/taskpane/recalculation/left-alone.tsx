import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Digest } from "../../review/digest";
import { Fold } from "../frame/fold";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  part: { paddingLeft: "12px", paddingRight: "12px", paddingTop: "4px", paddingBottom: "4px" },
  why: { ...TYPE.small, color: tokens.colorNeutralForeground3, paddingLeft: "20px", paddingBottom: "4px" },
});

/** Cells that a recalculation never touches: judgements, and formulas that are right. */
export function LeftAlone({ leftAlone: { formulas, judgements } }: Pick<Digest, "leftAlone">): ReactElement | null {
  const styles = useStyles();
  const texts = useLocale().pane.recalculation;
  if (formulas + judgements === 0) return null;
  return (
    <div className={styles.part}>
      <Fold summary={texts.leftAlone(formulas + judgements, judgements, formulas)}>
        <div className={styles.why}>{texts.leftAloneWhy}</div>
      </Fold>
    </div>
  );
}
