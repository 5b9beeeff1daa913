import { makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactElement } from "react";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  note: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "10px",
    marginTop: "12px", marginBottom: "12px", marginLeft: "12px", marginRight: "12px", paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
  },
  icon: { color: tokens.colorStatusSuccessForeground3 },
  title: { ...TYPE.body, fontWeight: 600 },
  why: { ...TYPE.small, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
});

/** What a public body asks first. */
export function PrivacyNote(): ReactElement {
  const styles = useStyles();
  const { start } = useLocale().pane;
  return (
    <div className={styles.note}>
      <span className={styles.icon} aria-hidden="true"><ShieldCheckmark20Regular /></span>
      <div>
        <div className={styles.title}>{start.privacy}</div>
        <div className={styles.why}>{start.privacyWhy}</div>
      </div>
    </div>
  );
}
