import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TABULAR, TYPE } from "../../theme/type-ramp";

const useStyles = makeStyles({
  name: { fontWeight: 400, textAlign: "left", paddingTop: "4px", paddingBottom: "4px", paddingLeft: 0, paddingRight: 0 },
  figure: { ...TABULAR, textAlign: "right", paddingTop: "4px", paddingBottom: "4px", paddingLeft: "8px", paddingRight: 0, verticalAlign: "top" },
  // As far from the edge as a field keeps what is typed.
  belowField: { paddingRight: "9px" },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: 600 },
  note: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
});

export interface WeightRowProps {
  readonly name: string;
  /** Where the sheet says so. */
  readonly note?: string;
  /** Null where one of them has none. */
  readonly figures: readonly (string | null)[];
  readonly isTotal?: boolean;
  /** The first figure stands below fields, digit below digit, and the last cell below the buttons that remove lines. */
  readonly isBelowFields?: boolean;
}

/** Weights that are only read, as a row of a table: those of the sheet, and what all add up to. */
export function WeightRow({ name, note, figures, isTotal = false, isBelowFields = false }: WeightRowProps): ReactElement {
  const styles = useStyles();
  const ruled = mergeClasses(styles.ruled, isTotal && styles.strong);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.name, ruled)}>
        {name}
        {note && <div className={styles.note}>{note}</div>}
      </th>
      {figures.map((figure, at) => <td key={at} className={mergeClasses(styles.figure, ruled, isBelowFields && at === 0 && styles.belowField)}>{figure ?? "—"}</td>)}
      {isBelowFields && <td className={styles.ruled} />}
    </tr>
  );
}
