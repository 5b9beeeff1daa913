import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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

export interface FoldHeadingProps {
  readonly level: 2 | 3;
  readonly name: string;
  readonly icon?: ReactElement;
  /** Behind the name; left out where the pane is narrow. */
  readonly unit?: string | null | undefined;
  /** Behind that, and never left out. */
  readonly note?: string | null | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly trailing?: ReactNode;
}

/** A heading that folds what stands below it, and stays in sight while that scrolls. */
export function FoldHeading({ level, name, icon, unit, note, isOpen, onToggle, trailing }: FoldHeadingProps): ReactElement {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <Heading className={styles.heading}>
      <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron isOpen={isOpen} />
        {icon && <span className={styles.icon} aria-hidden="true">{icon}</span>}
        <span className={styles.name}>{name}</span>
        {unit && <span className={mergeClasses(styles.note, styles.unit)}>{unit}</span>}
        {note && <span className={styles.note}>{unit ? `· ${note}` : note}</span>}
        {trailing && <span className={styles.trailing}>{trailing}</span>}
      </button>
    </Heading>
  );
}
