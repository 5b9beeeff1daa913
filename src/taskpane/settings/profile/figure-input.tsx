import { Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { TABULAR } from "../../theme/type-ramp";
import type { FieldStanding } from "./field-standing";
import { percentOf, shareOf } from "./percent-text";

const useStyles = makeStyles({
  input: { ...TABULAR, minWidth: 0 },
  inner: { textAlign: "right" },
});

export interface FigureInputProps extends FieldStanding {
  /** As the profile has it; what is no figure stands as it was typed. */
  readonly value: string;
  /** A share, which is typed as a percentage. */
  readonly isShare?: boolean;
  readonly className?: string;
  readonly "aria-label"?: string;
  readonly "aria-labelledby"?: string;
  readonly onType: (value: string) => void;
}

/** A field for a figure of a rule. What is typed stays as typed, `12.` on the way to `12.5` too. */
export function FigureInput({ value, isShare = false, className, onType, ...aria }: FigureInputProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string } | null>(null);
  const shown = typed?.value === value ? typed.text : isShare ? percentOf(value) : value;
  return (
    <Input
      {...aria} className={mergeClasses(styles.input, className)} size="small" inputMode="decimal" autoComplete="off" value={shown} input={{ className: styles.inner }}
      onChange={(_, data) => {
        const now = isShare ? shareOf(data.value) : data.value.trim();
        setTyped({ text: data.value, value: now });
        onType(now);
      }}
    />
  );
}
