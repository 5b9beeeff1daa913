import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Tally } from "../../review/sheet-section";
import { SeverityIcon } from "../frame/severity-icon";
import { VISUALLY_HIDDEN } from "../frame/visually-hidden";
import { useLocale } from "../pane-context";
import { TABULAR, TYPE } from "../theme/type-ramp";
import { TALLY_ORDER } from "./tally-order";

const useStyles = makeStyles({
  spoken: VISUALLY_HIDDEN,
  sign: { ...TYPE.small, ...TABULAR, fontSize: "12px", fontWeight: 600, display: "inline-flex", alignItems: "center", columnGap: "4px" },
});

/** What stands on a sheet, as signs; the words are there for those who hear them. */
export function TallySigns({ tally }: { readonly tally: Tally }): ReactElement {
  const styles = useStyles();
  const { check } = useLocale().pane;
  return (
    <>
      {TALLY_ORDER.filter(([of]) => tally[of] > 0).map(([of, severity]) => (
        <span key={of} className={styles.sign}><SeverityIcon of={severity} size={16} /><span className={styles.spoken}> {check.counts[of]} </span>{tally[of]}</span>
      ))}
    </>
  );
}
