import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../diagnosis/finding";
import { CellLink } from "../frame/cell-link";
import { LinkedText } from "../frame/linked-text";
import { cellsOf } from "../finding/finding-cells";
import { cellToLookAt } from "../finding/item-places";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  list: { ...TYPE.body, listStyleType: "none", marginTop: 0, marginBottom: "8px", marginLeft: 0, marginRight: 0, paddingLeft: "40px", paddingRight: "12px" },
  hint: { paddingTop: "4px", paddingBottom: "4px", color: tokens.colorNeutralForeground2 },
  title: { color: tokens.colorNeutralForeground1 },
});

export function HintList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {findings.map((finding, i) => (
        <li key={i} className={styles.hint}>
          <CellLink cell={cellToLookAt(finding)} /> <span className={styles.title}>{locale.title(finding)}</span>{locale.clauseSeparator}
          <LinkedText text={locale.sentence(finding)} cells={cellsOf(finding)} home={finding.cell.sheet} />
        </li>
      ))}
    </ul>
  );
}
