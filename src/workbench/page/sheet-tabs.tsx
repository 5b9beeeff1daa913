import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { sectionTally } from "../../taskpane/check/section-tally";
import { TallySigns } from "../../taskpane/check/tally-signs";
import { BARE_BUTTON, FOCUS_RING } from "../../taskpane/frame/focus-ring";
import { usePane } from "../../taskpane/pane-context";
import { FORCED_COLORS } from "../../taskpane/theme/media";
import type { OpenWorkbook } from "../shell/workbench-state";
import { HiddenSheets } from "./hidden-sheets";
import { REGION } from "./layout";
import { GRID_PANEL, sheetTabId } from "./sheet-tab-id";
import { usePageLocale, useView } from "./workbench-context";

const useStyles = makeStyles({
  row: { display: "flex", flexShrink: 0, height: "36px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  tabs: { display: "flex", minWidth: 0, overflowX: "auto", overflowY: "hidden", scrollbarWidth: "thin" },
  tab: {
    ...BARE_BUTTON, ...FOCUS_RING,
    position: "relative", display: "inline-flex", alignItems: "center", flexShrink: 0, columnGap: "8px", paddingLeft: "14px", paddingRight: "14px", fontSize: "13px", lineHeight: "20px", whiteSpace: "nowrap",
    borderRightWidth: "1px", borderRightStyle: "solid", borderRightColor: tokens.colorNeutralStroke2, color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  selected: {
    fontWeight: 600, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    "::after": { content: '""', position: "absolute", left: 0, right: 0, bottom: 0, height: "3px", backgroundColor: tokens.colorCompoundBrandStroke, [FORCED_COLORS]: { backgroundColor: "Highlight" } },
  },
});

interface TabProps {
  readonly at: number;
  readonly name: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function Tab({ at, name, isSelected, onSelect }: TabProps): ReactElement {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const section = usePane((state) => state.result?.sections.find(({ sheet }) => sheet === name));
  const resolved = usePane((state) => state.result?.resolved);
  const tally = section && resolved ? sectionTally(section, resolved) : null;
  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isSelected]);
  return (
    <button
      ref={button} id={sheetTabId(at)} type="button" role="tab" aria-selected={isSelected} aria-controls={GRID_PANEL} tabIndex={isSelected ? 0 : -1}
      className={mergeClasses(styles.tab, isSelected && styles.selected)} onClick={onSelect}
    >
      {name}
      {tally && <TallySigns tally={{ ...tally, tails: 0, hints: 0 }} />}
    </button>
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1), ArrowLeft: (at, last) => (at === 0 ? last : at - 1), Home: () => 0, End: (_at, last) => last,
};

/** The sheets that are shown, each with its errors and what is to be verified on it; arrow keys move between them. Behind them, those that the file hides. */
export function SheetTabs({ open }: { readonly open: OpenWorkbook }): ReactElement {
  const styles = useStyles();
  const texts = usePageLocale().workbench;
  const sheets = useView(open, (view) => view.sheets);
  const sheet = useView(open, (view) => view.sheet);
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(sheets.indexOf(sheet), sheets.length - 1);
    const name = to === undefined ? undefined : sheets[to];
    if (to === undefined || name === undefined) return;
    event.preventDefault();
    void open.host.activate(name);
    list.current?.querySelector<HTMLElement>(`#${sheetTabId(to)}`)?.focus();
  };
  return (
    <div className={styles.row} {...{ [REGION]: "sheets" }}>
      <div ref={list} role="tablist" aria-label={texts.sheets} className={styles.tabs} onKeyDown={move}>
        {sheets.map((name, at) => <Tab key={name} at={at} name={name} isSelected={name === sheet} onSelect={() => void open.host.activate(name)} />)}
      </div>
      <HiddenSheets open={open} />
    </div>
  );
}
