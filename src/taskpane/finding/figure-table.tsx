import { Button, mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { RelationFinding } from "../../diagnosis/finding";
import { labelText } from "../../locales/label-text";
import { addressToText, columnLetters } from "../../sheet/address";
import { useLocale } from "../pane-context";
import { unseenTails } from "./decimal-alignment";
import { FigureCell } from "./figure-cell";
import type { FigureLine, FigureLines } from "./figure-lines";
import { useFragmentStyles } from "./fragment-styles";
import { unitOfFigure } from "./item-difference";

export interface FigureTableProps {
  readonly finding: RelationFinding;
  readonly table: FigureLines;
  readonly onWhole: () => void;
}

/** All cells in one column of one sheet: then the row number tells them apart, as on the sheet. */
function sharedColumn({ target }: RelationFinding, lines: readonly FigureLine[]): number | null {
  const { sheet, column } = target.cell;
  return lines.every(({ cell }) => !cell || (cell.sheet === sheet && cell.column === column)) ? column : null;
}

/** A fragment in one column of figures. */
export function FigureTable({ finding, table: { lines, omitted, hasUnits = false }, onWhole }: FigureTableProps): ReactElement {
  const styles = useFragmentStyles();
  const { finding: { table: texts } } = useLocale().pane;
  const column = sharedColumn(finding, lines);
  const columnName = labelText(finding.name.column);
  const unit = unitOfFigure(finding);
  const tails = unseenTails(lines.map(({ figure }) => figure));
  const home = finding.target.cell.sheet;
  const isAbroad = lines.some(({ cell }) => cell && cell.sheet !== home);
  const isGrave = finding.severity === "error";
  const placeOf = ({ cell }: FigureLine) => {
    if (!cell) return "";
    if (column !== null) return String(cell.row + 1);
    return cell.sheet === home ? addressToText(cell) : `${cell.sheet} ${addressToText(cell)}`;
  };
  return (
    <table className={styles.table} aria-label={texts.caption}>
      <thead>
        {column !== null && (
          <tr>
            <td className={styles.head} />
            <td className={styles.head} />
            <th scope="col" className={styles.head}>{columnLetters(column)}</th>
          </tr>
        )}
        <tr>
          <th scope="col" className={column === null ? mergeClasses(styles.head, styles.places) : styles.address}>
            {column === null ? texts.cell : <span className={styles.spoken}>{texts.row}</span>}
          </th>
          <th scope="col" className={column === null ? mergeClasses(styles.head, styles.names) : styles.names}>{texts.item}</th>
          <th scope="col" className={mergeClasses(column === null ? styles.head : styles.names, styles.right)}>
            {column === null ? ((hasUnits ? null : unit) ?? texts.amount) : columnName || texts.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          <Fragment key={i}>
            <tr>
              <td className={mergeClasses(styles.address, isAbroad && styles.foreign, line.isResult && styles.result, line.isDifference && styles.difference)}>
                {placeOf(line)}
              </td>
              <th scope="row" className={mergeClasses(styles.label, line.isResult && styles.result, line.isDifference && styles.difference)}>{line.label}</th>
              <td
                className={mergeClasses(
                  styles.figure, line.isResult && styles.result, line.isSuspect && (isGrave ? styles.suspectError : styles.suspectWarning),
                  line.isDifference && styles.difference, line.isDifference && styles.doubleRule, line.isDifference && (isGrave ? styles.error : styles.warning),
                )}
              >
                <FigureCell
                  figure={line.figure} unseen={tails[i] ?? ""} cell={line.cell} unit={line.unit ?? unit}
                  names={[line.label, columnName, line.isSuspect ? texts.suspect : null]}
                />
              </td>
            </tr>
            {omitted?.after === i && (
              <tr>
                <td className={styles.address} />
                <td colSpan={2} className={styles.label}>
                  <Button appearance="transparent" size="small" onClick={onWhole}>{texts.omitted(omitted.count)}</Button>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
