import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { HeldBack } from "../../changes/held-back";
import { referenceKey } from "../../sheet/address";
import { CellLink } from "../frame/cell-link";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

/** So many cells are named at once, the others on request. */
const CELLS_AT_FIRST = 12;

const useStyles = makeStyles({
  cells: { ...TYPE.small, lineHeight: "20px", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  formula: { display: "block" },
});

/** The cells themselves, sheet by sheet; with the right formula where a wrong one stands there. */
export function HeldBackCells({ cells }: { readonly cells: readonly HeldBack[] }): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const texts = locale.pane.recalculation;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? cells : cells.slice(0, CELLS_AT_FIRST);
  const sheets = [...new Set(shown.map(({ cell }) => cell.sheet))];
  return (
    <>
      {sheets.map((sheet) => (
        <div key={sheet} className={styles.cells}>
          {`${sheet} `}
          {shown.filter(({ cell }) => cell.sheet === sheet).map(({ cell, formula }, place) => (
            <span key={referenceKey(cell)} className={formula === undefined ? undefined : styles.formula}>
              {place > 0 && formula === undefined && locale.listSeparator}
              <CellLink cell={cell} />
              {formula !== undefined && ` ${texts.rightFormula(formula)}`}
            </span>
          ))}
        </div>
      ))}
      {shown.length < cells.length && (
        <Button appearance="transparent" size="small" onClick={() => setShowsAll(true)}>{texts.done.showAll(cells.length)}</Button>
      )}
    </>
  );
}
