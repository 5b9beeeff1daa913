import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SheetWeight } from "../../../articulation/evaluation/sheet-weights";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";
import { ChoiceSetting } from "../choice-setting";
import { OwnWeightsList } from "./own-weights-list";
import { ownWeights } from "./own-weights";
import type { RuleProps } from "./rule-props";
import { SheetWeightsTable } from "./sheet-weights-table";

const useStyles = makeStyles({ note: { ...TYPE.small, color: tokens.colorNeutralForeground3 } });

export interface WeightsPartProps extends RuleProps {
  /** The weights of the self-evaluation that is shown; null before a check. */
  readonly sheet: readonly SheetWeight[] | null;
}

/** Whose weights count: those that the sheet states, or those of the profile, which can be changed. */
export function WeightsPart({ sheet, ...rules }: WeightsPartProps): ReactElement {
  const styles = useStyles();
  const { profile: { weights: texts } } = useLocale().pane;
  const { profile: { weights }, onEdit } = rules;
  // A list that was given up for the sheet's weights comes back as it was.
  const [given, setGiven] = useState<typeof weights | null>(null);
  return (
    <ChoiceSetting
      heading={texts.heading} value={weights === "sheet" ? "sheet" : "own"} choices={[["sheet", texts.fromSheet], ["own", texts.own]]}
      onChoose={(whose) => {
        if (whose === "sheet") setGiven(weights);
        onEdit({ weights: whose === "sheet" ? "sheet" : (given ?? ownWeights(sheet ?? [])) });
      }}
    >
      {weights === "sheet" ? sheet && sheet.length > 0 && <SheetWeightsTable sheet={sheet} /> : <OwnWeightsList {...rules} weights={weights} sheet={sheet} />}
      {!sheet && <div className={styles.note}>{texts.sheetUnknown}</div>}
    </ChoiceSetting>
  );
}
