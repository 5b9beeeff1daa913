import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { TYPE } from "../../theme/type-ramp";
import { fieldStanding } from "./field-standing";
import { FigureInput } from "./figure-input";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px", rowGap: "2px", paddingTop: "3px", paddingBottom: "3px" },
  label: { ...TYPE.body, minWidth: 0 },
  figure: { display: "flex", alignItems: "center", columnGap: "4px", marginLeft: "auto" },
  input: { width: "72px" },
  unit: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
  problem: { ...TYPE.small, color: tokens.colorStatusDangerForeground3, flexBasis: "100%" },
});

export interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly isShare?: boolean;
  readonly problem?: string | undefined;
  readonly onType: (value: string) => void;
}

/** A figure of a rule, with what is wrong with it. */
export function NumberField({ label, unit, value, isShare = false, problem, onType }: NumberFieldProps): ReactElement {
  const styles = useStyles();
  const ids = { label: useId(), unit: useId(), problem: useId() };
  return (
    <div className={styles.row}>
      <span className={styles.label} id={ids.label}>{label}</span>
      <span className={styles.figure}>
        <FigureInput
          {...fieldStanding(problem, ids.problem)} className={styles.input} aria-labelledby={`${ids.label} ${ids.unit}`}
          value={value} isShare={isShare} onType={onType}
        />
        <span className={styles.unit} id={ids.unit}>{unit}</span>
      </span>
      {problem !== undefined && <span className={styles.problem} id={ids.problem}>{problem}</span>}
    </div>
  );
}
