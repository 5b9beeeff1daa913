import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { TYPE } from "../theme/type-ramp";
import { Chevron } from "./chevron";
import { BARE_BUTTON, FOCUS_RING } from "./focus-ring";

const useStyles = makeStyles({
  summary: {
    ...BARE_BUTTON, ...FOCUS_RING, ...TYPE.body,
    display: "flex", alignItems: "flex-start", columnGap: "4px", width: "100%", minHeight: "24px", paddingTop: "2px", paddingBottom: "2px",
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  chevron: { display: "inline-flex", height: "20px", alignItems: "center" },
});

export interface FoldProps {
  /** Says how many and what is inside. */
  readonly summary: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Something complete on request: one line, and all of it below when asked for. */
export function Fold({ summary, isOpenAtFirst = false, children }: FoldProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <div>
      <button type="button" className={styles.summary} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setIsOpen(!isOpen)}>
        <span className={styles.chevron}><Chevron isOpen={isOpen} /></span>
        <span>{summary}</span>
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
