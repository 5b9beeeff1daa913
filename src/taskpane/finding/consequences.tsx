import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../diagnosis/finding";
import { CellLink } from "../frame/cell-link";
import { Fold } from "../frame/fold";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { consequenceText } from "./consequence-text";

const useStyles = makeStyles({
  fold: { marginTop: "8px" },
  list: {
    ...TYPE.body, listStyleType: "none", marginTop: "2px", marginBottom: 0, marginLeft: "7px", marginRight: 0, paddingLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2,
  },
  line: { paddingTop: "2px", paddingBottom: "2px" },
});

/** Lines shown at first: a wrong total can drag hundreds with it. */
const MOST_SHOWN = 20;

export interface ConsequencesProps {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
}

/** What follows from a finding and goes with it: address and the figures that do not tie, one line each. */
export function Consequences({ finding, consequences }: ConsequencesProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { finding: texts } = locale.pane;
  const [isWhole, setIsWhole] = useState(false);
  const home = finding.cell.sheet;
  const shown = isWhole ? consequences : consequences.slice(0, MOST_SHOWN);
  return (
    <div className={styles.fold}>
      <Fold summary={texts.consequences(consequences.length)}>
        <ul className={styles.list}>
          {shown.map((consequence, i) => (
            <li key={i} className={styles.line}>
              <CellLink cell={consequence.cell} home={home} /> {consequenceText(consequence, locale)}
            </li>
          ))}
        </ul>
        {shown.length < consequences.length && (
          <Button appearance="transparent" size="small" onClick={() => setIsWhole(true)}>{texts.showAll(consequences.length)}</Button>
        )}
      </Fold>
    </div>
  );
}
