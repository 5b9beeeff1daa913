import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RelationFinding } from "../../diagnosis/finding";
import { filledOperands, targetLabel } from "../../locales/finding-figures";
import { figureText } from "../../locales/figure-text";
import { referenceKey } from "../../sheet/address";
import { decimal, shift } from "../../number/decimal";
import { CellLink } from "../frame/cell-link";
import { useLocale } from "../pane-context";
import { NARROW } from "../theme/media";
import { TABULAR, TYPE } from "../theme/type-ramp";
import { tailFigures } from "./tail-figures";

const useStyles = makeStyles({
  part: { paddingLeft: "12px", paddingRight: "12px", paddingBottom: "10px" },
  table: { ...TYPE.table, width: "100%", borderCollapse: "collapse" },
  head: { fontSize: "12px", fontWeight: 400, color: tokens.colorNeutralForeground3, textAlign: "right", whiteSpace: "nowrap", paddingBottom: "4px", paddingLeft: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  left: { textAlign: "left", paddingLeft: 0 },
  cell: { ...TABULAR, textAlign: "right", verticalAlign: "top", paddingTop: "5px", paddingBottom: "5px", paddingLeft: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { fontSize: "12px", paddingLeft: "3px" } },
  name: { textAlign: "left", whiteSpace: "normal", fontWeight: 400, paddingLeft: 0, overflowWrap: "anywhere" },
  why: { ...TYPE.small, lineHeight: "18px", marginTop: "8px", marginBottom: 0, color: tokens.colorNeutralForeground3 },
});

/** Rounding differences of one table: computed, written, difference, allowed; and one sentence that explains the allowance. */
export function TailTable({ tails }: { readonly tails: readonly RelationFinding[] }): ReactElement {
  const styles = useStyles();
  const { tolerance, pane: { finding: texts } } = useLocale();
  const { table } = texts;
  const [first, ...others] = tails;
  const isOneKind = first !== undefined && others.every((tail) => tolerance(tail) === tolerance(first));
  const decimals = first?.target.decimals ?? 0;
  const unit = figureText(decimal(1, decimals), decimals);
  const half = figureText(shift(decimal(5, decimals), -1));
  const allowed = first?.verdict.tolerance;
  const why = isOneKind && first.kind !== "ratio" && allowed
    ? texts.tailsWhy(unit, half, filledOperands(first).length, figureText(allowed)) : texts.tailsMixed;
  return (
    <div className={styles.part}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.left)}>{table.cell}</th>
            <th scope="col" className={styles.head}>{first ? table.computed(first.kind) : ""}</th>
            <th scope="col" className={styles.head}>{table.written}</th>
            <th scope="col" className={styles.head}>{table.difference}</th>
            <th scope="col" className={styles.head}>{table.allowed}</th>
          </tr>
        </thead>
        <tbody>
          {tails.map((tail) => {
            const figures = tailFigures(tail);
            return (
              <tr key={`${tail.relation} ${referenceKey(tail.cell)}`}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}><CellLink cell={tail.cell} /> {targetLabel(tail)}</th>
                <td className={styles.cell}>{figures.computed}</td>
                <td className={styles.cell}>{figures.written}</td>
                <td className={styles.cell}>{figures.difference}</td>
                <td className={styles.cell}>{figures.allowed}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.why}>{why}{texts.tailsHarmless}</p>
    </div>
  );
}
