import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SeverityWord } from "../../locales/locale";
import { BARE_BUTTON, FOCUS_RING } from "../frame/focus-ring";
import { SeverityIcon } from "../frame/severity-icon";
import { FORCED_COLORS, LOW } from "../theme/media";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  button: {
    ...BARE_BUTTON, ...FOCUS_RING,
    display: "flex", flexDirection: "column", alignItems: "center", minHeight: "52px", boxSizing: "border-box", paddingTop: "4px", paddingBottom: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    [LOW]: { flexDirection: "row", justifyContent: "center", columnGap: "3px", minHeight: "28px", paddingTop: 0, paddingBottom: 0 },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`, boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2,
    ":hover": { border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2Hover },
    [FORCED_COLORS]: { border: "2px solid Highlight" },
  },
  top: { display: "flex", alignItems: "center", columnGap: "6px", [LOW]: { columnGap: "4px" } },
  count: { fontSize: "18px", lineHeight: "24px", fontWeight: 600, fontVariantNumeric: "tabular-nums", [LOW]: { fontSize: "14px", lineHeight: "20px" } },
  none: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  word: { ...TYPE.small, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

export interface CountButtonProps {
  readonly severity: SeverityWord;
  readonly count: number;
  readonly word: string;
  readonly isPressed: boolean;
  readonly onToggle: () => void;
}

/** One severity with its number; pressed, only such findings are listed. A count of none keeps its icon in grey. */
export function CountButton({ severity, count, word, isPressed, onToggle }: CountButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button" aria-pressed={isPressed}
      className={mergeClasses(styles.button, isPressed && styles.pressed)} onClick={onToggle}
    >
      <span className={styles.top}>
        <SeverityIcon of={severity} size={16} isMuted={count === 0} />
        <span className={mergeClasses(styles.count, count === 0 && styles.none)}>{count}</span>
      </span>{" "}
      <span className={styles.word}>{word}</span>
    </button>
  );
}
