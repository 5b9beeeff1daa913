import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { REDUCED_MOTION } from "../theme/media";

const useStyles = makeStyles({
  chevron: {
    display: "inline-flex", flexShrink: 0, color: tokens.colorNeutralForeground2,
    transitionProperty: "transform", transitionDuration: tokens.durationFast, transitionTimingFunction: tokens.curveEasyEase,
    [REDUCED_MOTION]: { transitionDuration: "0.01ms" },
  },
  open: { transform: "rotate(90deg)" },
});

/** Points at what a click shows, down once it is shown. */
export function Chevron({ isOpen }: { readonly isOpen: boolean }): ReactElement {
  const styles = useStyles();
  return <span className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden="true"><ChevronRight16Regular /></span>;
}
