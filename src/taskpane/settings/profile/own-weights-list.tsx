import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetWeight } from "../../../articulation/evaluation/sheet-weights";
import { addressList } from "../../../locales/address-text";
import { subjectAt } from "../../../scoring/profile/profile-subject";
import { LONGEST_LIST, type FirstLevel } from "../../../scoring/profile/scoring-profile";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";
import { withAddedWeight } from "./added-weight";
import { FigureInput } from "./figure-input";
import { LevelsMenu } from "./levels-menu";
import { withLine, withoutLine, type WeightLine } from "./list-line";
import { LineTable, type Line } from "./line-table";
import type { RuleProps } from "./rule-props";
import { WeightRow } from "./weight-row";
import { weightRows, weightTotals } from "./weight-rows";

const FIGURE = 64;
const SHEET = 44;

const useStyles = makeStyles({
  input: { width: "56px" },
  note: { ...TYPE.small, color: tokens.colorNeutralForeground3, paddingTop: "2px", paddingLeft: "9px" },
  problem: { ...TYPE.small, color: tokens.colorStatusDangerForeground3, paddingTop: "2px", paddingLeft: 0, paddingRight: 0 },
});

export interface OwnWeightsListProps extends RuleProps {
  readonly weights: readonly WeightLine[];
  readonly sheet: readonly SheetWeight[] | null;
}

/** The weights of the profile, a line each, beside those of the sheet. */
export function OwnWeightsList({ profile, weights, sheet, problemAt, onEdit }: OwnWeightsListProps): ReactElement {
  const styles = useStyles();
  const { scoringProfile, listSeparator, pane: { profile: { weights: texts, unit, full } } } = useLocale();
  const name = (levels: readonly FirstLevel[]) => texts.together(levels.map((level) => scoringProfile.levels[level]));
  const subject = (row: number, part?: "levels" | "points") => scoringProfile.subject(subjectAt(profile, part ? ["weights", row, part] : ["weights", row]));
  const rows = weightRows(profile, sheet ?? []);
  const total = weightTotals(rows);
  const figures = (own: string | null, there: string | null) => (sheet ? [own, there] : [own]);
  const edit = (row: number, change: Partial<WeightLine>) => onEdit({ weights: withLine(weights, row, change) });
  const added = withAddedWeight(weights, sheet ?? []);
  const problem = problemAt("weights");
  const lines = weights.map(({ levels, points }, row): Line => {
    const beside = rows[row];
    return {
      name: subject(row),
      cells: [
        {
          problem: problemAt(`weights[${row}].levels`),
          content: (standing) => (
            <>
              <LevelsMenu {...standing} name={subject(row, "levels")} levels={levels} onChoose={(chosen) => edit(row, { levels: chosen })} />
              {beside && beside.cells.length > 0 && <div className={styles.note}>{addressList(beside.cells, "", listSeparator)}</div>}
            </>
          ),
        },
        {
          problem: problemAt(`weights[${row}].points`),
          content: (standing) => (
            <FigureInput {...standing} className={styles.input} aria-label={`${subject(row, "points")} ${unit.points}`} value={points} onType={(typed) => edit(row, { points: typed })} />
          ),
        },
        ...(sheet ? [{ content: () => beside?.sheet ?? "—" }] : []),
      ],
    };
  });
  return (
    <LineTable
      name={texts.heading} lines={lines} fewest={1} add={texts.add} full={added === null ? texts.allListed : weights.length < LONGEST_LIST ? null : full(LONGEST_LIST)}
      columns={[{ name: texts.indicator }, { name: texts.profile, width: FIGURE }, ...(sheet ? [{ name: texts.sheet, width: SHEET }] : [])]}
      onAdd={() => {
        if (added) onEdit({ weights: added });
        return weights.length;
      }}
      onRemove={(row) => onEdit({ weights: withoutLine(weights, row) })}
      foot={
        <>
          {rows.slice(weights.length).map(({ levels, sheet: there, cells }, row) => (
            <WeightRow key={row} name={name(levels)} note={addressList(cells, "", listSeparator)} figures={figures(null, there)} isBelowFields />
          ))}
          <WeightRow name={texts.total} figures={figures(total.profile, total.sheet)} isTotal isBelowFields />
          {problem !== undefined && <tr><td colSpan={sheet ? 4 : 3} className={styles.problem}>{problem}</td></tr>}
        </>
      }
    />
  );
}
