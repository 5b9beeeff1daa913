import { mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { RelationFinding } from "../../diagnosis/finding";
import { labelText } from "../../locales/label-text";
import { MOST_TERMS } from "../../locales/operand-expression";
import { columnLetters } from "../../sheet/address";
import { useMedia } from "../frame/use-media";
import { useLocale } from "../pane-context";
import { NARROW } from "../theme/media";
import { unseenTails } from "./decimal-alignment";
import { useFragmentStyles } from "./fragment-styles";
import { unitOfFigure } from "./item-difference";
import { SwapRow, type SwapFigure } from "./swap-row";
import { swappedRows, type SwappedColumn } from "./swapped-columns";

export interface SwapTableProps {
  readonly finding: RelationFinding;
  readonly columns: readonly [SwappedColumn, SwappedColumn];
}

/** Two columns side by side, the figures to swap framed, arrows between them. */
export function SwapTable({ finding, columns }: SwapTableProps): ReactElement {
  const styles = useFragmentStyles();
  const { finding: { table: texts } } = useLocale().pane;
  const isNarrow = useMedia(NARROW);
  const unit = unitOfFigure(finding);
  const rows = swappedRows(columns, finding.cause?.cells ?? [], MOST_TERMS);
  const tails = columns.map(({ fragment: { computed, target, difference } }, at) =>
    unseenTails([...rows.map(({ figures }) => figures[at]?.figure ?? ""), computed, target.figure, difference]));
  const figures = (line: number, of: (column: SwappedColumn, at: number) => Pick<SwapFigure, "figure" | "cell">): SwapFigure[] =>
    columns.map((column, at) => ({ ...of(column, at), unseen: tails[at]?.[line] ?? "", column: labelText(column.name) }));
  const shared = { unit, isNarrow };
  const labels = isNarrow ? 1 : 2;
  return (
    <table className={styles.table} aria-label={texts.caption}>
      <thead>
        <tr>
          <td className={styles.head} colSpan={labels} />
          {columns.map(({ column }, at) => <th key={column} scope="col" colSpan={at === 0 ? 2 : 1} className={styles.head}>{columnLetters(column)}</th>)}
        </tr>
        <tr>
          <td className={styles.address} />
          {!isNarrow && <th scope="col" className={styles.names}>{texts.item}</th>}
          {columns.map(({ column, name }, at) => (
            <Fragment key={column}>
              <th scope="col" className={mergeClasses(styles.names, styles.right)}>{labelText(name)}</th>
              {at === 0 && <td className={styles.names} />}
            </Fragment>
          ))}
        </tr>
      </thead>
      {rows.map((row, line) => (
        <SwapRow
          key={row.row} row={row.row} label={row.label} isSwapped={row.isSwapped} {...shared}
          figures={figures(line, (_, at) => ({ figure: row.figures[at]?.figure ?? "", cell: row.figures[at]?.cell }))}
        />
      ))}
      <SwapRow row={null} label={texts.computed(finding.kind)} isResult {...shared} figures={figures(rows.length, ({ fragment }) => ({ figure: fragment.computed }))} />
      <SwapRow
        row={finding.target.cell.row} label={texts.writtenTotal} {...shared}
        figures={figures(rows.length + 1, ({ fragment: { target } }) => ({ figure: target.figure || texts.notFilled, cell: target.cell }))}
      />
      <SwapRow row={null} label={texts.difference} isDifference {...shared} figures={figures(rows.length + 2, ({ fragment }) => ({ figure: fragment.difference }))} />
    </table>
  );
}
