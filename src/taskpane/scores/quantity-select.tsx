import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CHOICE_SIDES, type Alternatives, type ChoiceSide } from "../../articulation/evaluation/indicator-choice";
import { shortLabel } from "../../locales/short-label";
import type { ScoreRow } from "../../review/form-scores";
import { choiceOf } from "../../scoring/reading/quantity-choice";
import { useActions, useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

/** A clause as it stands in the sheet may be long; its number comes last. */
const LONGEST_OPTION = 40;

const useStyles = makeStyles({
  // Above what makes the whole row a button.
  part: { ...TYPE.small, position: "relative", display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: "8px", rowGap: "4px", alignItems: "center", marginTop: "4px" },
  name: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, "& select": { fontSize: "12px" } },
});

interface SideSelectProps {
  readonly row: ScoreRow;
  readonly label: string;
  readonly side: ChoiceSide;
  readonly alternatives: Alternatives;
}

function SideSelect({ row, label, side, alternatives: { quantities, chosen } }: SideSelectProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { scores: texts } = useLocale().pane;
  const choose = (value: string) => void actions.chooseQuantity(row.key, side, value === "" ? null : choiceOf(quantities, Number(value)));
  return (
    <>
      <span className={styles.name} aria-hidden="true">{texts.counts[side]}</span>
      <Select
        size="small" className={styles.select} aria-label={texts.countsWhich(label, side)} value={chosen === null ? "" : String(chosen)}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{texts.notChosen}</option>
        {quantities.map(({ text }, place) => <option key={place} value={place}>{shortLabel(text, LONGEST_OPTION)}</option>)}
      </Select>
    </>
  );
}

/** Where a cell of an indicator holds several quantities: which of them counts. */
export function QuantitySelect({ row, label }: Pick<SideSelectProps, "row" | "label">): ReactElement {
  const styles = useStyles();
  const { choices } = row;
  const sides = CHOICE_SIDES.flatMap((side) => (choices[side] ? [{ side, alternatives: choices[side] }] : []));
  return <div className={styles.part}>{sides.map((of) => <SideSelect key={of.side} row={row} label={label} {...of} />)}</div>;
}
