import { Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { subjectAt } from "../../../scoring/profile/profile-subject";
import { LONGEST_LIST } from "../../../scoring/profile/scoring-profile";
import { useLocale } from "../../pane-context";
import { withAddedGrade } from "./added-grade";
import { FigureInput } from "./figure-input";
import { withLine, withoutLine, type GradeLine } from "./list-line";
import { LineTable, type Line } from "./line-table";
import { RulePart } from "./rule-part";
import type { RuleProps } from "./rule-props";

const FIGURE = 80;

const useStyles = makeStyles({
  name: { width: "100%", minWidth: 0 },
  input: { width: "72px" },
});

/** The grades of the total, from the best down. */
export function GradesPart({ profile, problemAt, onEdit }: RuleProps): ReactElement {
  const styles = useStyles();
  const { scoringProfile, pane: { profile: { grades: texts, unit, full } } } = useLocale();
  const { grades } = profile;
  const subject = (row: number, part?: "name" | "from") => scoringProfile.subject(subjectAt(profile, part ? ["grades", row, part] : ["grades", row]));
  const edit = (row: number, change: Partial<GradeLine>) => onEdit({ grades: withLine(grades, row, change) });
  const lines = grades.map(({ name, from }, row): Line => ({
    name: subject(row),
    cells: [
      {
        problem: problemAt(`grades[${row}].name`),
        content: (standing) => (
          <Input {...standing} className={styles.name} size="small" autoComplete="off" aria-label={subject(row, "name")} value={name} onChange={(_, { value }) => edit(row, { name: value })} />
        ),
      },
      {
        problem: problemAt(`grades[${row}].from`),
        content: (standing) => (
          <FigureInput {...standing} className={styles.input} aria-label={`${subject(row, "from")} ${unit.points}`} value={from} onType={(typed) => edit(row, { from: typed })} />
        ),
      },
    ],
  }));
  return (
    <RulePart heading={texts.heading} effect={texts.effect}>
      <LineTable
        name={texts.heading} lines={lines} fewest={1} add={texts.add} full={grades.length < LONGEST_LIST ? null : full(LONGEST_LIST)}
        columns={[{ name: texts.name }, { name: texts.from, width: FIGURE }]}
        onAdd={() => {
          const added = withAddedGrade(grades);
          onEdit({ grades: added.grades });
          return added.row;
        }}
        onRemove={(row) => onEdit({ grades: withoutLine(grades, row) })}
      />
    </RulePart>
  );
}
