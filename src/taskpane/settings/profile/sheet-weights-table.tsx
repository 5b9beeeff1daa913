import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetWeight } from "../../../articulation/evaluation/sheet-weights";
import { addressList } from "../../../locales/address-text";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";
import { WeightRow } from "./weight-row";
import { weightRows, weightTotals } from "./weight-rows";

const useStyles = makeStyles({
  table: { ...TYPE.table, width: "100%", borderCollapse: "collapse" },
  head: { ...TYPE.small, fontWeight: 400, color: tokens.colorNeutralForeground3, textAlign: "left", paddingTop: "3px", paddingBottom: "3px", paddingLeft: 0, paddingRight: 0 },
  figureHead: { textAlign: "right" },
});

/** The weights that the sheet states, with their cells. */
export function SheetWeightsTable({ sheet }: { readonly sheet: readonly SheetWeight[] }): ReactElement {
  const styles = useStyles();
  const { scoringProfile, listSeparator, pane: { profile: { weights: texts } } } = useLocale();
  const rows = weightRows({ weights: "sheet" }, sheet);
  return (
    <table className={styles.table} aria-label={texts.heading}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>{texts.indicator}</th>
          <th scope="col" className={`${styles.head} ${styles.figureHead}`}>{texts.sheet}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ levels, sheet: there, cells }, row) => (
          <WeightRow key={row} name={texts.together(levels.map((level) => scoringProfile.levels[level]))} note={addressList(cells, "", listSeparator)} figures={[there]} />
        ))}
        <WeightRow name={texts.total} figures={[weightTotals(rows).sheet]} isTotal />
      </tbody>
    </table>
  );
}
