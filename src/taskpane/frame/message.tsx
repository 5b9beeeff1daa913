import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { FORCED_COLORS } from "../theme/media";
import { TYPE } from "../theme/type-ramp";
import { SeverityIcon, type Standing } from "./severity-icon";

const useStyles = makeStyles({
  message: {
    ...TYPE.body,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "10px",
    marginTop: "8px", marginBottom: "8px", marginLeft: "12px", marginRight: "12px", paddingTop: "9px", paddingBottom: "9px", paddingLeft: "11px", paddingRight: "11px",
    borderRadius: tokens.borderRadiusMedium, borderTopWidth: "1px", borderRightWidth: "1px", borderBottomWidth: "1px", borderLeftWidth: "1px",
    borderTopStyle: "solid", borderRightStyle: "solid", borderBottomStyle: "solid", borderLeftStyle: "solid",
    color: tokens.colorNeutralForeground1,
    [FORCED_COLORS]: { borderTopColor: "CanvasText", borderRightColor: "CanvasText", borderBottomColor: "CanvasText", borderLeftColor: "CanvasText" },
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1, borderTopColor: tokens.colorStatusSuccessBorder1, borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1, borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1, borderTopColor: tokens.colorStatusWarningBorder1, borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1, borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1, borderTopColor: tokens.colorStatusDangerBorder1, borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1, borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3, borderTopColor: tokens.colorNeutralStroke1, borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1, borderLeftColor: tokens.colorNeutralStroke1,
  },
  title: { fontWeight: 600 },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", marginTop: "8px" },
});

const STANDING = { success: "holds", warning: "warning", error: "error", info: "info" } as const satisfies Record<string, Standing>;

export interface MessageProps {
  readonly intent: keyof typeof STANDING;
  /** In place of the icon of the intent. */
  readonly icon?: ReactNode;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` only for what stops the person. */
  readonly role?: "alert" | "status";
  readonly className?: string;
}

/** Something that happened, where it is looked for; it stays until something else takes its place. */
export function Message({ intent, icon, title, children, actions, role, className }: MessageProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.message, styles[intent], className)} role={role}>
      <span>{icon ?? <SeverityIcon of={STANDING[intent]} />}</span>
      <div>
        {title && <div className={styles.title}>{title}</div>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
