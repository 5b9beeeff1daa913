import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { subjectAt } from "../../../scoring/profile/profile-subject";
import { LONGEST_LIST } from "../../../scoring/profile/scoring-profile";
import { useLocale } from "../../pane-context";
import { withAddedStep } from "./added-step";
import { FigureInput } from "./figure-input";
import { withLine, withoutLine, type ToleranceLine } from "./list-line";
import { LineTable, type Line, type LineCell } from "./line-table";
import { RulePart } from "./rule-part";
import type { RuleProps } from "./rule-props";

const FIGURE = 92;

const useStyles = makeStyles({ input: { width: "72px" } });

/** The steps of targets with ±, from the narrowest on. */
export function TolerancePart({ profile, problemAt, onEdit }: RuleProps): ReactElement {
  const styles = useStyles();
  const { scoringProfile, pane: { profile: { tolerance: texts, unit, full } } } = useLocale();
  const { tolerance } = profile;
  const subject = (row: number, part?: "within" | "share") => scoringProfile.subject(subjectAt(profile, part ? ["tolerance", row, part] : ["tolerance", row]));
  const edit = (row: number, change: Partial<ToleranceLine>) => onEdit({ tolerance: withLine(tolerance, row, change) });
  const figure = (row: number, part: "within" | "share", value: string, unitName: string): LineCell => ({
    problem: problemAt(`tolerance[${row}].${part}`),
    content: (standing) => (
      <FigureInput
        {...standing} className={styles.input} isShare={part === "share"} aria-label={`${subject(row, part)} ${unitName}`} value={value}
        onType={(typed) => edit(row, { [part]: typed })}
      />
    ),
  });
  const lines = tolerance.map(({ within, share }, row): Line => ({
    name: subject(row),
    cells: [{ content: () => row + 1 }, figure(row, "within", within, unit.percentagePoints), figure(row, "share", share, unit.percent)],
  }));
  return (
    <RulePart heading={texts.heading} effect={tolerance.length === 0 ? texts.none : texts.effect}>
      <LineTable
        name={texts.heading} lines={lines} fewest={0} add={texts.add} full={tolerance.length < LONGEST_LIST ? null : full(LONGEST_LIST)}
        columns={[{ name: texts.step }, { name: texts.within, width: FIGURE }, { name: texts.share, width: FIGURE }]}
        onAdd={() => {
          onEdit({ tolerance: withAddedStep(tolerance) });
          return tolerance.length;
        }}
        onRemove={(row) => onEdit({ tolerance: withoutLine(tolerance, row) })}
      />
    </RulePart>
  );
}
