import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingKey } from "../../review/finding-key";
import type { ListItem } from "../../review/sheet-section";
import { useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { AlikePlaces } from "./alike-places";
import { Consequences } from "./consequences";
import { FindingWords } from "./finding-words";
import { ItemActions } from "./item-actions";
import { SuggestedFix } from "./suggested-fix";

const useStyles = makeStyles({
  detail: { paddingTop: "2px", paddingLeft: "12px", paddingRight: "12px", paddingBottom: "12px" },
  returned: { ...TYPE.small, marginTop: 0, marginBottom: "6px", color: tokens.colorNeutralForeground2 },
  basis: { ...TYPE.small, lineHeight: "18px", marginTop: "8px", marginBottom: 0, color: tokens.colorNeutralForeground3 },
});

export interface ItemDetailProps {
  readonly item: ListItem;
  readonly isResolved: boolean;
}

/** All of one item: the figures, the likely cause, the fix, what follows, and the rule. */
export function ItemDetail({ item, isResolved }: ItemDetailProps): ReactElement {
  const styles = useStyles();
  const { finding: texts } = useLocale().pane;
  const returned = usePane((state) => state.result?.returned);
  const findings = item.kind === "finding" ? [item.finding] : item.findings;
  const bases = [...new Set(findings.map(({ basis }) => basis))].filter((basis) => basis !== "");
  return (
    <div className={styles.detail}>
      {findings.some((finding) => returned?.has(findingKey(finding))) && <p className={styles.returned}>{texts.returned}</p>}
      {item.kind === "finding" ? <FindingWords finding={item.finding} consequences={item.consequences} /> : <AlikePlaces findings={item.findings} />}
      {item.kind === "finding" && !isResolved && <SuggestedFix item={item} />}
      {!isResolved && <ItemActions item={item} />}
      {item.kind === "finding" && item.consequences.length > 0 && <Consequences finding={item.finding} consequences={item.consequences} />}
      {bases.map((basis) => <p key={basis} className={styles.basis}>{texts.basis(basis)}</p>)}
    </div>
  );
}
