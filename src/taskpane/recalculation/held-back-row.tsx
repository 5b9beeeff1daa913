import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BARE_BUTTON, FOCUS_RING } from "../frame/focus-ring";
import { SeverityIcon } from "../frame/severity-icon";
import { useActions, useLocale } from "../pane-context";
import { FORCED_COLORS } from "../theme/media";
import { TYPE } from "../theme/type-ramp";
import { HeldBackCells } from "./held-back-cells";
import type { HeldBackGroup } from "./held-back-groups";

const useStyles = makeStyles({
  row: { ...TYPE.body, display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px", paddingTop: "4px", paddingBottom: "4px", color: tokens.colorNeutralForeground2 },
  icon: { display: "inline-flex", height: "20px", alignItems: "center" },
  link: {
    ...BARE_BUTTON, ...FOCUS_RING, display: "inline", color: tokens.colorBrandForegroundLink, textDecorationLine: "underline",
    [FORCED_COLORS]: { color: "LinkText" },
  },
});

/** Cells held back for one reason: the reason, the way to its cause, and every cell. */
export function HeldBackRow({ group: { code, cells, blocker } }: { readonly group: HeldBackGroup }): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const texts = locale.pane.recalculation;
  const { finding } = blocker ?? {};
  const reason = finding ? texts.heldBackBy(finding.cell.sheet, locale.pane.finding.title(finding)) : locale.heldBackReason(code);
  const openBlocker = () => {
    if (!blocker) return;
    actions.showTab("check");
    actions.open(blocker.key);
  };
  return (
    <li className={styles.row}>
      <span className={styles.icon}><SeverityIcon of={blocker?.severity ?? "notChecked"} size={16} /></span>
      <div>
        {texts.heldBack(cells.length, reason)}
        {blocker && <button type="button" className={styles.link} onClick={openBlocker}>{texts.handleFirst}</button>}
        <HeldBackCells cells={cells} />
      </div>
    </li>
  );
}
