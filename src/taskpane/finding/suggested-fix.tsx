import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ListItem } from "../../review/sheet-section";
import { PartHeading } from "../frame/part-heading";
import { useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { FixSteps } from "./fix-steps";
import { fixesOf } from "./fixes-of";
import { OutlookLine } from "./outlook-line";

const useStyles = makeStyles({
  note: { ...TYPE.body, marginTop: "4px", marginBottom: 0, color: tokens.colorNeutralForeground3 },
});

/** Every cell that would be written, old → new, and what would then hold and what not. */
export function SuggestedFix({ item }: { readonly item: Extract<ListItem, { kind: "finding" }> }): ReactElement | null {
  const styles = useStyles();
  const { finding: texts } = useLocale().pane;
  const outlook = usePane((state) => state.outlooks.get(item.key));
  const fixes = fixesOf(item.finding);
  if (fixes.length === 0) return null;
  const isOutdated = outlook?.changes.length === 0;
  return (
    <>
      <PartHeading level={4}>{texts.fix}</PartHeading>
      <FixSteps fixes={fixes} changes={outlook?.changes ?? []} home={item.finding.cell.sheet} />
      {!outlook && <p className={styles.note}>{texts.lookingAhead}</p>}
      {isOutdated && <p className={styles.note}>{texts.fixOutdated}</p>}
      {outlook && !isOutdated && <OutlookLine outlook={outlook} home={item.finding.cell.sheet} />}
    </>
  );
}
