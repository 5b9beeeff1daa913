import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  section: { paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "12px" },
  words: { minWidth: 0 },
  heading: { ...TYPE.body, fontWeight: 600, margin: 0 },
  effect: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
});

export interface SettingSectionProps {
  readonly heading: string;
  readonly effect?: string;
  /** Beside the words: a switch or a button, which is then named and described by them. */
  readonly control?: (ids: { readonly heading: string; readonly effect: string }) => ReactNode;
  readonly children?: ReactNode;
}

/** One setting: what it is, what it does, and how it is changed. */
export function SettingSection({ heading, effect, control, children }: SettingSectionProps): ReactElement {
  const styles = useStyles();
  const ids = { heading: useId(), effect: useId() };
  return (
    <section className={styles.section}>
      <div className={styles.row}>
        <div className={styles.words}>
          <h2 className={styles.heading} id={ids.heading}>{heading}</h2>
          {effect && <div className={styles.effect} id={ids.effect}>{effect}</div>}
        </div>
        {control?.(ids)}
      </div>
      {children}
    </section>
  );
}
