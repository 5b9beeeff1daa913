import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { focusCurrentItem } from "../finding/focus-item";
import { BARE_BUTTON, FOCUS_RING } from "../frame/focus-ring";
import { useActions, useLocale } from "../pane-context";
import { NO_FILTERS } from "../session/initial-state";
import { FORCED_COLORS } from "../theme/media";
import type { CellItem } from "./cell-items";

const useStyles = makeStyles({
  link: {
    ...BARE_BUTTON, ...FOCUS_RING, position: "relative", display: "inline", whiteSpace: "nowrap",
    color: tokens.colorBrandForegroundLink, textDecorationLine: "underline", textUnderlineOffset: "3px",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    [FORCED_COLORS]: { color: "LinkText" },
  },
});

export interface FindingLinkProps {
  /** What the finding is about. */
  readonly label: string;
  readonly item: CellItem;
}

/** Leads to the finding in the list of the check, opened. */
export function FindingLink({ label, item: { item, finding } }: FindingLinkProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { scores: texts, finding: { title } } = useLocale().pane;
  const open = () => {
    // A filter that hides the finding would lead nowhere.
    actions.filter(NO_FILTERS);
    actions.showTab("check");
    actions.open(item.key);
    focusCurrentItem();
  };
  return <button type="button" className={styles.link} aria-label={texts.seeFindingWhich(label, title(finding))} onClick={open}>{texts.seeFinding}</button>;
}
