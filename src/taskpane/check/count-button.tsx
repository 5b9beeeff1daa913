import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BARE_BUTTON, FOCUS_RING } from "../frame/focus-ring";
import { FORCED_COLORS } from "../theme/media";
import { COUNT_BOX, CountFace, type CountFaceProps } from "./count-face";

const useStyles = makeStyles({
  button: {
    ...BARE_BUTTON, ...FOCUS_RING, ...COUNT_BOX,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`, boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2,
    ":hover": { border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2Hover },
    [FORCED_COLORS]: { border: "2px solid Highlight" },
  },
});

export interface CountButtonProps extends CountFaceProps {
  readonly isPressed: boolean;
  readonly onToggle: () => void;
}

/** One severity with its number; pressed, only such findings are listed. */
export function CountButton({ isPressed, onToggle, ...face }: CountButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" aria-pressed={isPressed} className={mergeClasses(styles.button, isPressed && styles.pressed)} onClick={onToggle}>
      <CountFace {...face} />
    </button>
  );
}
