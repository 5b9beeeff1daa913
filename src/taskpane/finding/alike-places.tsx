import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckFinding } from "../../checks/check-finding";
import { CellLink } from "../frame/cell-link";
import { LinkedText } from "../frame/linked-text";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { cellsOf } from "./finding-cells";
import { cellToLookAt } from "./item-places";

const useStyles = makeStyles({
  list: { ...TYPE.body, listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px", paddingTop: "3px", paddingBottom: "3px" },
  sentence: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
});

/** Many findings of one check, each with the cell to look at. */
export function AlikePlaces({ findings }: { readonly findings: readonly CheckFinding[] }): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {findings.map((finding, i) => {
        const cell = cellToLookAt(finding);
        return (
          <li key={i} className={styles.line}>
            <span><CellLink cell={cell} home={finding.cell.sheet} /></span>
            <span>
              {locale.pane.finding.alike(finding)}
              {finding.code !== "missing-reason" && (
                <div className={styles.sentence}><LinkedText text={locale.sentence(finding)} cells={cellsOf(finding)} home={finding.cell.sheet} /></div>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
