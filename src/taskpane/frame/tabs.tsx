import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { useActions, useLocale, usePane } from "../pane-context";
import type { Tab } from "../session/pane-state";
import { shownTab, tabsOf } from "../session/shown-tab";
import { FORCED_COLORS, LOW } from "../theme/media";
import { TYPE } from "../theme/type-ramp";
import { BARE_BUTTON, FOCUS_RING } from "./focus-ring";

const useStyles = makeStyles({
  tabs: { display: "flex", height: "40px", paddingLeft: "4px", [LOW]: { height: "35px" } },
  tab: {
    ...BARE_BUTTON, ...FOCUS_RING, ...TYPE.title,
    position: "relative", display: "inline-flex", alignItems: "center", columnGap: "7px", paddingLeft: "8px", paddingRight: "8px", whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  selected: {
    color: tokens.colorNeutralForeground1, fontWeight: 600,
    "::after": {
      content: '""', position: "absolute", left: "6px", right: "6px", bottom: "3px", height: "2px", borderRadius: "1px",
      backgroundColor: tokens.colorCompoundBrandStroke, [FORCED_COLORS]: { backgroundColor: "Highlight" },
    },
  },
  count: {
    ...TYPE.small, fontWeight: 400, minWidth: "16px", boxSizing: "border-box", paddingLeft: "4px", paddingRight: "4px", borderRadius: tokens.borderRadiusCircular, textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground2,
    [FORCED_COLORS]: { outlineStyle: "solid", outlineWidth: "1px" },
  },
});

export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

/** 检查, 重算 and, where there is a self-evaluation, 自评得分; arrow keys move between them, Tab moves on. */
export function Tabs(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { frame } = useLocale().pane;
  const tab = usePane(shownTab);
  const tabs = usePane(tabsOf);
  const changes = usePane((state) => state.result?.digest.changes.length ?? 0);
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = step === undefined ? undefined : tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!to) return;
    event.preventDefault();
    actions.showTab(to);
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={frame.views} className={styles.tabs} onKeyDown={move}>
      {tabs.map((each) => (
        <button
          key={each} id={tabId(each)} type="button" role="tab" aria-selected={each === tab} aria-controls={panelId(each)} tabIndex={each === tab ? 0 : -1}
          className={mergeClasses(styles.tab, each === tab && styles.selected)} onClick={() => actions.showTab(each)}
        >
          {frame[each]}
          {each === "recalculation" && changes > 0 && <span className={styles.count} aria-label={frame.recalculable(changes)}>{changes}</span>}
        </button>
      ))}
    </div>
  );
}
