import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSwap16Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { Fragment, type ReactElement } from "react";
import type { CellReference } from "../../sheet/address";
import { useLocale } from "../pane-context";
import { FigureCell } from "./figure-cell";
import { useFragmentStyles } from "./fragment-styles";

const useStyles = makeStyles({
  between: { width: "16px", paddingLeft: 0, paddingRight: 0, textAlign: "center", color: tokens.colorStatusDangerForeground3 },
  arrows: { display: "inline-flex", verticalAlign: "middle" },
  above: { paddingBottom: 0 },
});

export interface SwapFigure {
  readonly cell?: CellReference | undefined;
  readonly figure: string;
  readonly unseen: string;
  /** The column's label. */
  readonly column: string;
}

export interface SwapRowProps {
  /** Row number of the sheet; none for what is worked out. */
  readonly row: number | null;
  readonly label: string;
  readonly figures: readonly SwapFigure[];
  readonly unit: string | null;
  readonly isSwapped?: boolean;
  readonly isResult?: boolean;
  readonly isDifference?: boolean;
  /** There is no room beside the figures: the label stands above them. */
  readonly isNarrow: boolean;
}

/** A row of two columns, arrows between what is to change places. */
export function SwapRow({ row, label, figures, unit, isSwapped = false, isResult = false, isDifference = false, isNarrow }: SwapRowProps): ReactElement {
  const fragment = useFragmentStyles();
  const styles = useStyles();
  const { finding: { table: texts } } = useLocale().pane;
  const rules = mergeClasses(isResult && fragment.result, isDifference && fragment.difference);
  const number = (
    <td className={mergeClasses(fragment.address, rules)} rowSpan={isNarrow ? 2 : 1}>{row === null ? "" : row + 1}</td>
  );
  const cells = figures.map(({ cell, figure, unseen, column }, at) => (
    <Fragment key={column + String(at)}>
      <td
        className={mergeClasses(
          fragment.figure, !isNarrow && rules, isDifference && fragment.difference, isDifference && isNarrow && fragment.noRule,
          isSwapped && fragment.suspectError, isDifference && fragment.doubleRule, isDifference && fragment.error,
        )}
      >
        <FigureCell figure={figure} unseen={unseen} cell={cell} unit={unit} names={[label, column, isSwapped ? texts.suspect : null]} />
      </td>
      {at === 0 && (
        <td className={mergeClasses(styles.between, !isNarrow && rules)}>
          {isSwapped && <span className={styles.arrows} role="img" aria-label={texts.swap}><ArrowSwap16Regular /></span>}
        </td>
      )}
    </Fragment>
  ));
  if (!isNarrow) return <tbody><tr>{number}<th scope="row" className={mergeClasses(fragment.label, rules)}>{label}</th>{cells}</tr></tbody>;
  return (
    <tbody>
      <tr>{number}<th scope="rowgroup" colSpan={3} className={mergeClasses(fragment.label, styles.above, rules)}>{label}</th></tr>
      <tr>{cells}</tr>
    </tbody>
  );
}
