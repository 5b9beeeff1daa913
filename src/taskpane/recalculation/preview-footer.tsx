import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Digest } from "../../review/digest";
import { FooterBar } from "../frame/footer-bar";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { keysOf } from "./tick";

const useStyles = makeStyles({
  note: { ...TYPE.small, color: tokens.colorNeutralForeground3, marginLeft: "auto", textAlign: "end", flexShrink: 1, minWidth: 0 },
});

export interface PreviewFooterProps {
  readonly digest: Pick<Digest, "changes">;
  readonly isOutdated: boolean;
}

/** Writes what is ticked. A button that cannot be pressed has its reason beside it. */
export function PreviewFooter({ digest, isOutdated }: PreviewFooterProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const texts = useLocale().pane.recalculation;
  const activity = usePane(({ activity: now }) => now);
  const chosen = usePane(({ plan }) => plan.chosen);
  const cells = keysOf(digest.changes).filter((key) => chosen.has(key)).length;
  const isApplying = activity?.kind === "applying";
  if (isOutdated) {
    return (
      <FooterBar>
        <Button appearance="primary" disabled={activity !== null} onClick={() => void actions.check()}>{texts.checkAgain}</Button>
        <span className={styles.note}>{texts.outdated}</span>
      </FooterBar>
    );
  }
  const note = activity ? (isApplying ? texts.applying : texts.checking) : cells === 0 ? texts.nothingChosen : texts.canBeUndone;
  return (
    <FooterBar>
      <Button appearance="primary" disabled={cells === 0 || activity !== null} onClick={() => void actions.applyRecalculation()}>{texts.apply(cells)}</Button>
      <Button disabled={isApplying} onClick={() => actions.showTab("check")}>{texts.cancel}</Button>
      <span className={styles.note}>{note}</span>
    </FooterBar>
  );
}
