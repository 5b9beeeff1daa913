import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { ReactElement } from "react";
import type { Change } from "../../changes/change";
import type { Fix } from "../../checks/check-finding";
import { beforeAndAfterText } from "../../locales/cell-state-text";
import { numeralText } from "../../locales/figure-text";
import { labelText } from "../../locales/label-text";
import { referenceKey, type CellReference } from "../../sheet/address";
import { CellLink } from "../frame/cell-link";
import { VISUALLY_HIDDEN } from "../frame/visually-hidden";
import { useLocale } from "../pane-context";
import { TABULAR, TYPE } from "../theme/type-ramp";
import { unseenTails } from "./decimal-alignment";

const useStyles = makeStyles({
  steps: { ...TYPE.table, width: "100%", borderCollapse: "collapse" },
  cell: { fontWeight: 400, paddingTop: "3px", paddingBottom: "3px", textAlign: "left", verticalAlign: "top" },
  label: { paddingLeft: "8px", paddingRight: "8px", color: tokens.colorNeutralForeground3, fontSize: "12px", overflowWrap: "anywhere" },
  figure: { ...TABULAR, textAlign: "right", width: "1px" },
  old: { color: tokens.colorNeutralForeground3 },
  new: { fontWeight: 600, paddingLeft: "6px" },
  arrow: { width: "1px", color: tokens.colorNeutralForeground3, paddingLeft: "6px", verticalAlign: "middle" },
  icon: { display: "inline-flex", verticalAlign: "middle" },
  unseen: { visibility: "hidden" },
  formula: { ...TYPE.small, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", whiteSpace: "normal" },
  spoken: VISUALLY_HIDDEN,
});

interface Step {
  readonly cell: CellReference;
  readonly label: string;
  readonly old: string;
  readonly new: string;
  readonly formula: string | undefined;
}

export interface FixStepsProps {
  readonly fixes: readonly Fix[];
  /** All cells that would be written, once that is known: the fixes and what follows from them. */
  readonly changes: readonly Change[];
  readonly home: string;
}

/** One row a cell: address, old figure, arrow, new figure. */
export function FixSteps({ fixes, changes, home }: FixStepsProps): ReactElement {
  const styles = useStyles();
  const { finding: texts } = useLocale().pane;
  const proposed = new Set(fixes.map(({ cell }) => referenceKey(cell)));
  const steps: readonly Step[] = changes.length === 0
    ? fixes.map(({ cell, before, after, formula }) => ({
      cell, label: "", old: before === "" ? texts.blank : numeralText(before), new: after === "" ? texts.blank : numeralText(after), formula }))
    : changes.map(({ cell, label, before, after }) => {
      const [old, now] = beforeAndAfterText(before, after);
      const name = proposed.has(referenceKey(cell)) ? "" : labelText(label);
      return { cell, label: name, old: old ?? texts.blank, new: now ?? texts.blank, formula: after.formula === before.formula ? undefined : after.formula };
    });
  const olds = unseenTails(steps.map(({ old }) => old));
  const news = unseenTails(steps.map((step) => step.new));
  return (
    <table className={styles.steps}>
      <tbody>
        {steps.map((step, i) => (
          <tr key={referenceKey(step.cell)}>
            <th scope="row" className={styles.cell}><CellLink cell={step.cell} home={home} isAlone /></th>
            <td className={mergeClasses(styles.cell, styles.label)}>
              {step.label}
              {step.formula !== undefined && <div className={styles.formula}>={step.formula.replace(/^=/, "")}</div>}
            </td>
            <td className={mergeClasses(styles.cell, styles.figure, styles.old)}>
              {step.old}{olds[i] !== "" && <span className={styles.unseen} aria-hidden="true">{olds[i]}</span>}
            </td>
            <td className={mergeClasses(styles.cell, styles.arrow)}>
              <span className={styles.icon} aria-hidden="true"><ArrowRight16Regular /></span><span className={styles.spoken}>{texts.changesTo}</span>
            </td>
            <td className={mergeClasses(styles.cell, styles.figure, styles.new)}>
              {step.new}{news[i] !== "" && <span className={styles.unseen} aria-hidden="true">{news[i]}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
