import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SeverityWord } from "../../locales/locale";
import { SeverityIcon } from "../frame/severity-icon";
import { LOW } from "../theme/media";
import { TYPE } from "../theme/type-ramp";

/** The box around a count, pressed or not. */
export const COUNT_BOX = {
  display: "flex", flexDirection: "column", alignItems: "center", minHeight: "52px", boxSizing: "border-box", paddingTop: "4px", paddingBottom: "4px",
  border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground1,
  [LOW]: { flexDirection: "row", justifyContent: "center", columnGap: "3px", minHeight: "28px", paddingTop: 0, paddingBottom: 0 },
} as const;

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", columnGap: "6px", [LOW]: { columnGap: "4px" } },
  count: { fontSize: "18px", lineHeight: "24px", fontWeight: 600, fontVariantNumeric: "tabular-nums", [LOW]: { fontSize: "14px", lineHeight: "20px" } },
  none: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  word: { ...TYPE.small, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

export interface CountFaceProps {
  readonly severity: SeverityWord;
  readonly count: number;
  readonly word: string;
}

/** One severity with its number. A count of none keeps its icon in grey. */
export function CountFace({ severity, count, word }: CountFaceProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={styles.top}>
        <SeverityIcon of={severity} size={16} isMuted={count === 0} />
        <span className={mergeClasses(styles.count, count === 0 && styles.none)}>{count}</span>
      </span>{" "}
      <span className={styles.word}>{word}</span>
    </>
  );
}
