import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Locale } from "../../locales/locale";
import { SeverityIcon } from "../frame/severity-icon";
import { VISUALLY_HIDDEN } from "../frame/visually-hidden";
import { useLocale } from "../pane-context";
import { TABULAR, TYPE } from "../theme/type-ramp";
import type { ScoreStanding } from "./score-standing";

const useStyles = makeStyles({
  spoken: VISUALLY_HIDDEN,
  sign: { ...TYPE.small, ...TABULAR, fontWeight: 600, display: "inline-flex", alignItems: "center", columnGap: "4px" },
});

/** What is counted where there is any of it; scores that agree only where all do. */
const OFF = ["error", "warning", "notChecked"] as const;

function words({ severities, scoring }: Locale): Readonly<Record<(typeof OFF)[number] | "holds", string>> {
  return { error: severities.error, warning: severities.warning, notChecked: scoring.verdict("unscored"), holds: scoring.verdict("holds") };
}

/** How the scores of a group stand, as signs; the words are there for those who hear them. */
export function GroupSigns({ standings }: { readonly standings: readonly ScoreStanding[] }): ReactElement {
  const styles = useStyles();
  const named = words(useLocale());
  const count = (of: ScoreStanding) => standings.filter((standing) => standing === of).length;
  const off = OFF.filter((of) => count(of) > 0);
  const shown = off.length > 0 ? off : count("holds") > 0 ? (["holds"] as const) : [];
  return (
    <>
      {shown.map((of) => (
        <span key={of} className={styles.sign}><SeverityIcon of={of} size={16} /><span className={styles.spoken}> {named[of]} </span>{count(of)}</span>
      ))}
    </>
  );
}
