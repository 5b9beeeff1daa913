import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons/svg/checkmark";
import { Square12Filled } from "@fluentui/react-icons/svg/square";
import { useEffect, useRef, type ReactElement } from "react";
import { FORCED_COLORS } from "../theme/media";
import type { Tick } from "./tick";

const useStyles = makeStyles({
  place: { position: "relative", display: "inline-flex", flexShrink: 0, width: "32px", height: "32px", alignItems: "center", justifyContent: "center" },
  input: { position: "absolute", inset: 0, width: "100%", height: "100%", margin: 0, opacity: 0, cursor: "pointer", ":disabled": { cursor: "default" } },
  box: {
    boxSizing: "border-box", width: "16px", height: "16px", display: "inline-flex", alignItems: "center", justifyContent: "center", borderRadius: tokens.borderRadiusSmall,
    borderTopWidth: "1px", borderRightWidth: "1px", borderBottomWidth: "1px", borderLeftWidth: "1px",
    borderTopStyle: "solid", borderRightStyle: "solid", borderBottomStyle: "solid", borderLeftStyle: "solid",
    borderTopColor: tokens.colorNeutralStrokeAccessible, borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible, borderLeftColor: tokens.colorNeutralStrokeAccessible,
    "input:focus-visible + &": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorStrokeFocus2, outlineOffset: "3px" },
  },
  filled: {
    backgroundColor: tokens.colorCompoundBrandBackground, color: tokens.colorNeutralForegroundInverted,
    borderTopColor: tokens.colorCompoundBrandBackground, borderRightColor: tokens.colorCompoundBrandBackground,
    borderBottomColor: tokens.colorCompoundBrandBackground, borderLeftColor: tokens.colorCompoundBrandBackground,
    [FORCED_COLORS]: { backgroundColor: "Canvas", color: "CanvasText" },
  },
  half: {
    color: tokens.colorCompoundBrandForeground1,
    borderTopColor: tokens.colorCompoundBrandStroke, borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke, borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  off: {
    backgroundColor: "transparent", color: tokens.colorNeutralForegroundDisabled,
    borderTopColor: tokens.colorNeutralStrokeDisabled, borderRightColor: tokens.colorNeutralStrokeDisabled,
    borderBottomColor: tokens.colorNeutralStrokeDisabled, borderLeftColor: tokens.colorNeutralStrokeDisabled,
    [FORCED_COLORS]: { color: "GrayText" },
  },
});

export interface TickBoxProps {
  readonly tick: Tick;
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** A checkbox that looks like Fluent's and costs a tenth of it: a plan may have hundreds. */
export function TickBox({ tick, name, isDisabled, onTick }: TickBoxProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = tick === "mixed";
  }, [tick]);
  const look = tick === true ? styles.filled : tick === "mixed" ? styles.half : undefined;
  return (
    <span className={styles.place}>
      <input ref={input} type="checkbox" className={styles.input} checked={tick === true} disabled={isDisabled} aria-label={name} onChange={({ target }) => onTick(target.checked)} />
      <span className={mergeClasses(styles.box, look, isDisabled && styles.off)} aria-hidden="true">
        {tick === true && <Checkmark12Filled />}
        {tick === "mixed" && <Square12Filled />}
      </span>
    </span>
  );
}
