import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { ChoiceText } from "../../locales/pane/settings-texts";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  part: { paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { ...TYPE.body, fontWeight: 600, margin: 0 },
  group: { marginLeft: "-8px" },
  across: { marginLeft: "-8px", flexWrap: "wrap", columnGap: "4px" },
  effect: { ...TYPE.small, display: "block", color: tokens.colorNeutralForeground3 },
});

export interface ChoiceSettingProps<Value extends string> {
  readonly heading: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, ChoiceText])[];
  readonly onChoose: (value: Value) => void;
  readonly isAcross?: boolean;
  /** What holds for all choices. */
  readonly note?: string;
  readonly children?: ReactNode;
}

/** One of several, each with what it does. */
export function ChoiceSetting<Value extends string>({ heading, value, choices, onChoose, isAcross = false, note, children }: ChoiceSettingProps<Value>): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading} id={id}>{heading}</h2>
      <RadioGroup
        className={isAcross ? styles.across : styles.group} layout={isAcross ? "horizontal" : "vertical"} aria-labelledby={id} value={value}
        onChange={(_, data) => {
          const choice = choices.find(([name]) => name === data.value);
          if (choice) onChoose(choice[0]);
        }}
      >
        {choices.map(([name, { label, effect }]) => (
          <Radio key={name} value={name} label={<>{label}{effect && <span className={styles.effect}>{effect}</span>}</>} />
        ))}
      </RadioGroup>
      {note && <div className={styles.effect}>{note}</div>}
      {children}
    </section>
  );
}
