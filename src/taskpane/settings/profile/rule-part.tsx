import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { TYPE } from "../../theme/type-ramp";

const useStyles = makeStyles({
  part: { paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { ...TYPE.body, fontWeight: 600, margin: 0 },
  effect: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
});

export interface RulePartProps {
  readonly heading: string;
  /** What is to be known first. */
  readonly note?: ReactNode;
  /** What the rule does, below its figures. */
  readonly effect?: ReactNode;
  readonly children: ReactNode;
}

/** A rule that is made of figures. */
export function RulePart({ heading, note, effect, children }: RulePartProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>{heading}</h2>
      {note && <div className={styles.effect}>{note}</div>}
      {children}
      {effect && <div className={styles.effect}>{effect}</div>}
    </section>
  );
}
