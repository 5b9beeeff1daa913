import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Digest } from "../../review/digest";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { sheetChanges } from "./sheet-changes";
import { SheetPart } from "./sheet-part";
import { keysOf, tickOf } from "./tick";
import { TickBox } from "./tick-box";
import { unitOf } from "./unit-of";
import { useReason } from "./use-reason";
import { WriteChoice } from "./write-choice";

const useStyles = makeStyles({
  head: { paddingLeft: "12px", paddingRight: "12px", paddingTop: "10px", paddingBottom: "4px" },
  heading: { ...TYPE.title, fontWeight: 600, margin: 0 },
  scope: { ...TYPE.small, color: tokens.colorNeutralForeground3, marginBottom: "2px" },
  all: {
    display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", paddingLeft: "8px", paddingRight: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  allLabel: { ...TYPE.title, display: "flex", alignItems: "center", columnGap: "4px", fontWeight: 600 },
  legend: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
});

export interface PreviewProps {
  readonly digest: Digest;
  readonly isDisabled: boolean;
}

/** Every cell that could be written, by sheet, old and new side by side; nothing is written yet. */
export function Preview({ digest, isDisabled }: PreviewProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const texts = useLocale().pane.recalculation;
  const chosen = usePane(({ plan }) => plan.chosen);
  const { changes, findings, forms } = digest;
  const parts = useMemo(() => sheetChanges(changes), [changes]);
  const reasonOf = useReason(changes, findings);
  const keys = keysOf(changes);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.heading}>{texts.heading(keys.length, keys.filter((key) => chosen.has(key)).length)}</h2>
        <div className={styles.scope}>{texts.scope}</div>
        <WriteChoice isDisabled={isDisabled} />
      </div>
      <div className={styles.all}>
        <label className={styles.allLabel}>
          <TickBox tick={tickOf(keys, chosen)} name={texts.selectAll} isDisabled={isDisabled} onTick={(isTicked) => actions.choose(keys, isTicked)} />
          {texts.selectAll}
        </label>
        <span className={styles.legend} aria-hidden="true">{texts.oldToNew}</span>
      </div>
      {parts.map((part) => (
        <SheetPart key={part.sheet} part={part} unit={unitOf(part.sheet, forms)} chosen={chosen} reasonOf={reasonOf} isDisabled={isDisabled} />
      ))}
    </>
  );
}
