import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint16Regular, CircleHint20Regular } from "@fluentui/react-icons/svg/circle-hint";
import { ClipboardCheckmark16Regular, ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DismissCircle16Filled, DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Regular, Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled, Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { SeverityWord } from "../../locales/locale";
import { TailIcon } from "./tail-icon";

export type Standing = SeverityWord | "holds" | "notChecked" | "accepted";

const useStyles = makeStyles({
  icon: { display: "inline-flex", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  tail: { color: tokens.colorNeutralForeground3 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  holds: { color: tokens.colorStatusSuccessForeground3 },
  notChecked: { color: tokens.colorNeutralForeground3 },
  accepted: { color: tokens.colorNeutralForeground3 },
  /** The lightest grey that is seen as a shape, 3:1. */
  muted: { color: tokens.colorNeutralStrokeAccessible },
});

const ICONS: Readonly<Record<Standing, readonly [small: ReactElement, large: ReactElement]>> = {
  error: [<DismissCircle16Filled />, <DismissCircle20Filled />],
  warning: [<Warning16Filled />, <Warning20Filled />],
  tail: [<TailIcon size={16} />, <TailIcon size={20} />],
  info: [<Info16Regular />, <Info20Regular />],
  holds: [<CheckmarkCircle16Regular />, <CheckmarkCircle20Regular />],
  notChecked: [<CircleHint16Regular />, <CircleHint20Regular />],
  accepted: [<ClipboardCheckmark16Regular />, <ClipboardCheckmark20Regular />],
};

export interface SeverityIconProps {
  readonly of: Standing;
  readonly size?: 16 | 20;
  /** Grey, where there is nothing of the kind. */
  readonly isMuted?: boolean;
}

/** How a figure stands, by silhouette and colour; the word always stands beside it or in the accessible name. */
export function SeverityIcon({ of, size = 20, isMuted = false }: SeverityIconProps): ReactElement {
  const styles = useStyles();
  const [small, large] = ICONS[of];
  return (
    <span className={mergeClasses(styles.icon, styles[isMuted ? "muted" : of])} aria-hidden="true">
      {size === 16 ? small : large}
    </span>
  );
}
