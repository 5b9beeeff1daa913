import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { addressText } from "../../locales/address-text";
import type { CellReference } from "../../sheet/address";
import { CellLink } from "../frame/cell-link";
import { useLocale } from "../pane-context";
import { TABULAR } from "../theme/type-ramp";

const useStyles = makeStyles({
  figure: { ...TABULAR },
  unseen: { visibility: "hidden" },
});

export interface FigureCellProps {
  readonly figure: string;
  /** Keeps the decimal points under one another. */
  readonly unseen: string;
  readonly cell?: CellReference | undefined;
  /** Names of the figure, its row and column, and its unit, for those who hear it. */
  readonly names: readonly (string | null)[];
  readonly unit: string | null;
}

/** A figure of a fragment; that of a cell is a link to it. */
export function FigureCell({ figure, unseen, cell, names, unit }: FigureCellProps): ReactElement {
  const styles = useStyles();
  const { finding: texts } = useLocale().pane;
  const parts = cell ? [addressText(cell, cell.sheet), ...names, unit === null ? figure : `${figure} ${unit}`] : [];
  return (
    <span className={styles.figure}>
      {cell ? <CellLink cell={cell} look="figure" name={parts.filter((part) => part !== null && part !== "").join(texts.spokenBetween)}>{figure}</CellLink> : figure}
      {unseen !== "" && <span className={styles.unseen} aria-hidden="true">{unseen}</span>}
    </span>
  );
}
