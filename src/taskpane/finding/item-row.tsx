import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import type { SeverityWord } from "../../locales/locale";
import { Chevron } from "../frame/chevron";
import { BARE_BUTTON, FOCUS_RING } from "../frame/focus-ring";
import { SeverityIcon } from "../frame/severity-icon";
import { VISUALLY_HIDDEN } from "../frame/visually-hidden";
import { FORCED_COLORS } from "../theme/media";
import { TABULAR, TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  item: {
    position: "relative", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: "33px",
    "::before": { content: '""', position: "absolute", left: 0, top: 0, bottom: 0, width: "3px", backgroundColor: "transparent" },
  },
  current: { "::before": { backgroundColor: tokens.colorCompoundBrandStroke, [FORCED_COLORS]: { backgroundColor: "Highlight" } } },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  heading: { margin: 0, fontWeight: 400 },
  button: {
    ...BARE_BUTTON, ...FOCUS_RING,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) 16px", columnGap: "8px", width: "100%", boxSizing: "border-box", minHeight: "56px",
    paddingTop: "8px", paddingBottom: "8px", paddingLeft: "12px", paddingRight: "10px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  short: { minHeight: "36px", paddingTop: "7px", paddingBottom: "7px" },
  title: { ...TYPE.title, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  quiet: { ...TYPE.body, color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: 600 },
  line: { ...TYPE.small, lineHeight: "18px", display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px", color: tokens.colorNeutralForeground3 },
  places: { overflowWrap: "anywhere" },
  difference: { ...TABULAR, color: tokens.colorNeutralForeground2, marginLeft: "auto" },
  resolved: { color: tokens.colorNeutralForeground3 },
  spoken: VISUALLY_HIDDEN,
  chevron: { display: "inline-flex", alignItems: "center", height: "20px" },
});

export interface ItemRowProps {
  readonly id: string;
  readonly severity: SeverityWord;
  readonly title: ReactNode;
  /** Where, and what it affects. Without it the row is a single quiet line. */
  readonly places?: string;
  readonly difference?: string | null;
  /** What stands before and behind all this for those who hear it: severity and sheet, position in the list. */
  readonly spoken?: { readonly before: string; readonly between: string; readonly behind: string };
  readonly isOpen: boolean;
  readonly isCurrent?: boolean;
  /** It ties by now: dimmed, in its place. */
  readonly isResolved?: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One line of the list that opens in place. */
export function ItemRow({
  id, severity, title, places, difference, spoken, isOpen, isCurrent = false, isResolved = false, onToggle, children,
}: ItemRowProps): ReactElement {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen || !isCurrent) return;
    // Opened by hand, the list keeps its place as far as what was opened can be seen; opened by the stepper, it comes to the top.
    row.current?.scrollIntoView({ block: row.current.contains(document.activeElement) ? "nearest" : "start" });
  }, [isOpen, isCurrent]);
  const isShort = places === undefined;
  const hidden = (text: string | undefined) => text && <span className={styles.spoken}>{text}</span>;
  return (
    <div ref={row} className={mergeClasses(styles.item, isCurrent && styles.current, isOpen && styles.open)}>
      <h3 className={styles.heading}>
        <button
          type="button" data-item={id} aria-expanded={isOpen} {...(isCurrent && { "aria-current": true })}
          className={mergeClasses(styles.button, isShort && styles.short)} onClick={onToggle}
        >
          <SeverityIcon of={isResolved ? "holds" : severity} isMuted={isResolved} />
          <span>
            <span className={mergeClasses(isShort ? styles.quiet : styles.title, isOpen && !isShort && styles.strong, isResolved && styles.resolved)}>{hidden(spoken?.before)}{title}</span>
            {!isShort && (
              <span className={styles.line}>
                <span className={styles.places}>{hidden(spoken?.between)}{places}</span>
                {difference && <span className={styles.difference}>{hidden(spoken?.between)}{difference}</span>}
              </span>
            )}
            {hidden(spoken?.behind)}
          </span>
          <span className={styles.chevron}><Chevron isOpen={isOpen} /></span>
        </button>
      </h3>
      {isOpen && children}
    </div>
  );
}
