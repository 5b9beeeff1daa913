import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { Fragment, useId, type ReactElement, type ReactNode } from "react";
import { useLocale } from "../../pane-context";
import { TABULAR, TYPE } from "../../theme/type-ramp";
import { fieldStanding, type FieldStanding } from "./field-standing";
import { useLineFocus } from "./use-line-focus";

/** A button of 24 pixels and the room in front of it. */
const REMOVE = 30;

const useStyles = makeStyles({
  table: { ...TYPE.table, width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  head: { ...TYPE.small, fontWeight: 400, color: tokens.colorNeutralForeground3, textAlign: "left", verticalAlign: "bottom", paddingTop: "3px", paddingBottom: "3px", paddingLeft: 0, paddingRight: 0 },
  // Words and figures as high as fields, so that they stand on one line with them.
  cell: { lineHeight: "24px", verticalAlign: "top", paddingTop: "4px", paddingBottom: "4px", paddingLeft: 0, paddingRight: 0, "& > *": { verticalAlign: "top" } },
  figure: { ...TABULAR, textAlign: "right", paddingLeft: "8px" },
  figureHead: { textAlign: "right", paddingLeft: "8px" },
  remove: { lineHeight: "24px", textAlign: "right", verticalAlign: "top", "& > *": { verticalAlign: "top" }, paddingTop: "4px", paddingBottom: "4px", paddingLeft: 0, paddingRight: 0 },
  problem: { ...TYPE.small, color: tokens.colorStatusDangerForeground3, paddingTop: 0, paddingBottom: "6px", paddingLeft: 0, paddingRight: 0 },
  note: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
  // Its sign stands about where the fields begin: a subtle button has room around what it shows.
  add: { marginLeft: "-8px", marginTop: "2px", marginBottom: "2px" },
});

export interface LineColumn {
  readonly name: string;
  /** Absent: what the others leave. */
  readonly width?: number;
}

export interface LineCell {
  readonly problem?: string | undefined;
  /** A field, which says what is wrong with it. */
  readonly content: (standing: FieldStanding) => ReactNode;
}

export interface Line {
  readonly name: string;
  readonly cells: readonly LineCell[];
}

export interface LineTableProps {
  readonly name: string;
  readonly columns: readonly LineColumn[];
  readonly lines: readonly Line[];
  /** What stands below the lines, as rows of the table. */
  readonly foot?: ReactNode;
  readonly add: string;
  /** So many lines must stay. */
  readonly fewest: 0 | 1;
  /** Why there can be no more lines; null where there can. */
  readonly full: string | null;
  /** Answers with the line that came. */
  readonly onAdd: () => number;
  readonly onRemove: (row: number) => void;
}

/** A list of a profile: each line with its fields, what is wrong with it and the button that takes it away; below them the one that adds a line. */
export function LineTable({ name, columns, lines, foot, add, fewest, full, onAdd, onRemove }: LineTableProps): ReactElement {
  const styles = useStyles();
  const { remove } = useLocale().pane.profile;
  const { list, goTo } = useLineFocus();
  const id = useId();
  const canRemove = lines.length > fewest;
  return (
    <div ref={list}>
      {(lines.length > 0 || foot) && (
        <table className={styles.table} aria-label={name}>
          <colgroup>
            {columns.map((column) => <col key={column.name} style={{ width: column.width }} />)}
            <col style={{ width: REMOVE }} />
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => <th key={column.name} scope="col" className={mergeClasses(styles.head, column.width !== undefined && styles.figureHead)}>{column.name}</th>)}
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, row) => (
              <Fragment key={row}>
                <tr data-line={row}>
                  {line.cells.map(({ problem, content }, at) => (
                    <td key={at} className={mergeClasses(styles.cell, columns[at]?.width !== undefined && styles.figure)}>
                      {content(fieldStanding(problem, `${id}${String(row)}-${String(at)}`))}
                    </td>
                  ))}
                  <td className={styles.remove}>
                    {canRemove && (
                      <Button
                        size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={remove(line.name)} title={remove(line.name)}
                        onClick={() => {
                          onRemove(row);
                          goTo(row);
                        }}
                      />
                    )}
                  </td>
                </tr>
                {line.cells.some(({ problem }) => problem !== undefined) && (
                  <tr>
                    <td colSpan={columns.length + 1} className={styles.problem}>
                      {line.cells.map(({ problem }, at) => problem !== undefined && <div key={at} id={`${id}${String(row)}-${String(at)}`}>{problem}</div>)}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
          {foot && <tfoot>{foot}</tfoot>}
        </table>
      )}
      {full === null
        ? <Button data-add className={styles.add} size="small" appearance="subtle" icon={<Add16Regular />} onClick={() => goTo(onAdd())}>{add}</Button>
        : <div className={styles.note}>{full}</div>}
    </div>
  );
}
