import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetWeight } from "../../../articulation/evaluation/sheet-weights";
import { addressList } from "../../../locales/address-text";
import type { FirstLevel } from "../../../scoring/profile/scoring-profile";
import type { CellReference } from "../../../sheet/address";
import { useLocale } from "../../pane-context";
import { TABULAR, TYPE } from "../../theme/type-ramp";
import { NumberField } from "./number-field";
import { RulePart } from "./rule-part";
import type { RuleProps } from "./rule-props";
import { weightRows, weightTotals } from "./weight-rows";

const useStyles = makeStyles({
  table: { ...TYPE.table, width: "100%", borderCollapse: "collapse", marginBottom: "6px" },
  head: { ...TYPE.small, fontWeight: 400, color: tokens.colorNeutralForeground3, textAlign: "left", paddingTop: "3px", paddingBottom: "3px" },
  name: { fontWeight: 400, textAlign: "left", paddingTop: "4px", paddingBottom: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  figure: { ...TABULAR, textAlign: "right", paddingLeft: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  figureHead: { textAlign: "right", paddingLeft: "8px" },
  note: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
  problem: { ...TYPE.small, color: tokens.colorStatusDangerForeground1 },
});

export interface WeightsPartProps extends RuleProps {
  /** The weights of the self-evaluation that is shown; null before a check. */
  readonly sheet: readonly SheetWeight[] | null;
}

/** The weights of the profile beside those of the sheet, and the fields to change them. */
export function WeightsPart({ profile, sheet, problemAt, onEdit }: WeightsPartProps): ReactElement {
  const styles = useStyles();
  const { scoringProfile, listSeparator, pane: { profile: { weights: texts, unit } } } = useLocale();
  const { weights } = profile;
  const name = (levels: readonly FirstLevel[]) => texts.together(levels.map((level) => scoringProfile.levels[level]));
  const rows = weightRows(profile, sheet ?? []);
  const total = weightTotals(rows);
  const line = (key: string, label: string, own: string | null, there: string | null, cells: readonly CellReference[] = []) => (
    <tr key={key}>
      <th scope="row" className={styles.name}>
        {label}
        {cells.length > 0 && <div className={styles.note}>{addressList(cells, "", listSeparator)}</div>}
      </th>
      {weights !== "sheet" && <td className={styles.figure}>{own ?? "—"}</td>}
      {sheet && <td className={styles.figure}>{there ?? "—"}</td>}
    </tr>
  );
  const problem = problemAt("weights");
  return (
    <RulePart heading={texts.heading} effect={weights === "sheet" ? texts.fromSheet : undefined}>
      {rows.length > 0 && (
        <table className={styles.table} aria-label={texts.heading}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>{texts.indicator}</th>
              {weights !== "sheet" && <th scope="col" className={`${styles.head} ${styles.figureHead}`}>{texts.profile}</th>}
              {sheet && <th scope="col" className={`${styles.head} ${styles.figureHead}`}>{texts.sheet}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ levels, profile: own, sheet: there, cells }, row) => line(String(row), name(levels), own, there, cells))}
            {line("total", texts.total, total.profile, total.sheet)}
          </tbody>
        </table>
      )}
      {!sheet && <div className={styles.note}>{texts.sheetUnknown}</div>}
      {weights !== "sheet" && weights.map(({ levels, points }, row) => (
        <NumberField
          key={row} label={texts.points(name(levels))} unit={unit.points} value={points} problem={problemAt(`weights[${row}].points`)}
          onType={(typed) => onEdit({ weights: weights.map((weight, at) => (at === row ? { ...weight, points: typed } : weight)) })}
        />
      ))}
      {problem !== undefined && <div className={styles.problem}>{problem}</div>}
    </RulePart>
  );
}
