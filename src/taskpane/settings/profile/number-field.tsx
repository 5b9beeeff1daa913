import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { TABULAR, TYPE } from "../../theme/type-ramp";
import { percentOf, shareOf } from "./percent-text";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px", rowGap: "2px", paddingTop: "3px", paddingBottom: "3px" },
  label: { ...TYPE.body, minWidth: 0 },
  figure: { display: "flex", alignItems: "center", columnGap: "4px", marginLeft: "auto" },
  input: { ...TABULAR, width: "72px" },
  inner: { textAlign: "right" },
  unit: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
  problem: { ...TYPE.small, color: tokens.colorStatusDangerForeground1, flexBasis: "100%" },
});

export interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  /** As the profile has it; what is no figure stands as it was typed. */
  readonly value: string;
  /** A share, which is typed as a percentage. */
  readonly isShare?: boolean;
  readonly problem?: string | undefined;
  readonly onType: (value: string) => void;
}

/** A figure of a rule, with what is wrong with it. What is typed stays as typed, `12.` on the way to `12.5` too. */
export function NumberField({ label, unit, value, isShare = false, problem, onType }: NumberFieldProps): ReactElement {
  const styles = useStyles();
  const ids = { label: useId(), unit: useId(), problem: useId() };
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string } | null>(null);
  const shown = typed?.value === value ? typed.text : isShare ? percentOf(value) : value;
  return (
    <div className={styles.row}>
      <span className={styles.label} id={ids.label}>{label}</span>
      <span className={styles.figure}>
        <Input
          className={styles.input} size="small" inputMode="decimal" autoComplete="off" value={shown} input={{ className: styles.inner }}
          aria-labelledby={`${ids.label} ${ids.unit}`} aria-invalid={problem !== undefined} aria-describedby={problem === undefined ? undefined : ids.problem}
          onChange={(_, data) => {
            const now = isShare ? shareOf(data.value) : data.value.trim();
            setTyped({ text: data.value, value: now });
            onType(now);
          }}
        />
        <span className={styles.unit} id={ids.unit}>{unit}</span>
      </span>
      {problem !== undefined && <span className={styles.problem} id={ids.problem}>{problem}</span>}
    </div>
  );
}
