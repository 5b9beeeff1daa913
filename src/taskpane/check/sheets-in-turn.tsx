import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../frame/severity-icon";
import { useLocale } from "../pane-context";
import type { Activity, SheetGlance } from "../session/pane-state";
import { isHolding } from "./glances";
import { TurnRow } from "./turn-row";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  spinner: { justifyContent: "flex-start" },
});

export interface SheetsInTurnProps {
  readonly progress: NonNullable<Activity["progress"]>;
  readonly glances: readonly SheetGlance[];
}

/** The sheets on which something was found so far, the one in hand, and how many are still to come. */
export function SheetsInTurn({ progress, glances }: SheetsInTurnProps): ReactElement {
  const styles = useStyles();
  const { listSeparator, pane: { check } } = useLocale();
  const left = progress.ofSheets - progress.sheets - 1;
  const found = ({ errors, warnings }: SheetGlance["tally"]): string => {
    const counts = [[check.counts.errors, errors], [check.counts.warnings, warnings]] as const;
    return counts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${String(count)}`).join(listSeparator);
  };
  return (
    <ul className={styles.list}>
      {glances.filter((glance) => !isHolding(glance)).map(({ sheet, tally }) => (
        <TurnRow key={sheet} icon={<SeverityIcon of={tally.errors > 0 ? "error" : "warning"} size={16} />} sheet={sheet} state={found(tally)} isFound />
      ))}
      <TurnRow icon={<Spinner size="extra-tiny" className={styles.spinner} aria-hidden="true" />} sheet={progress.sheet} state={check.now} />
      {left > 0 && <TurnRow icon={<SeverityIcon of="notChecked" size={16} />} state={check.left(left)} />}
    </ul>
  );
}
