import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed16Regular, Table16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { NARROW } from "../theme/media";
import { TYPE } from "../theme/type-ramp";
import { Chevron } from "./chevron";
import { BARE_BUTTON, FOCUS_RING } from "./focus-ring";

const useStyles = makeStyles({
  heading: {
    margin: 0, position: "sticky", top: 0, zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    ...BARE_BUTTON, ...FOCUS_RING, ...TYPE.body,
    display: "flex", alignItems: "center", columnGap: "6px", width: "100%", minHeight: "32px",
    paddingTop: "4px", paddingBottom: "4px", paddingLeft: "10px", paddingRight: "12px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  icon: { display: "inline-flex", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: 600, color: tokens.colorNeutralForeground1, minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3, fontSize: "12px", fontWeight: 400, whiteSpace: "nowrap" },
  unit: { [NARROW]: { display: "none" } },
  trailing: { marginLeft: "auto", display: "flex", columnGap: "8px", flexShrink: 0, fontWeight: 600 },
});

export interface SheetHeadingProps {
  readonly sheet: string;
  readonly unit?: string | null;
  /** Behind the unit, such as that the sheet was not marked. */
  readonly note?: string | null;
  readonly isLocked?: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly trailing?: ReactNode;
}

/** The name of a sheet above what is said of it; stays in sight while that scrolls. */
export function SheetHeading({ sheet, unit, note, isLocked = false, isOpen, onToggle, trailing }: SheetHeadingProps): ReactElement {
  const styles = useStyles();
  return (
    <h2 className={styles.heading}>
      <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron isOpen={isOpen} />
        <span className={styles.icon} aria-hidden="true">{isLocked ? <LockClosed16Regular /> : <Table16Regular />}</span>
        <span className={styles.name}>{sheet}</span>
        {unit && <span className={mergeClasses(styles.note, styles.unit)}>{unit}</span>}
        {note && <span className={styles.note}>{unit ? `· ${note}` : note}</span>}
        {trailing && <span className={styles.trailing}>{trailing}</span>}
      </button>
    </h2>
  );
}
