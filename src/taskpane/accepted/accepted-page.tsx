import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { PageHeader } from "../frame/page-header";
import { PaneBody } from "../frame/pane-body";
import { useLocale, usePane } from "../pane-context";
import type { AcceptedFinding } from "../session/pane-state";
import { TYPE } from "../theme/type-ramp";
import { AcceptedSheet } from "./accepted-sheet";
import { NoneAccepted } from "./none-accepted";
import { ReturnedPart } from "./returned-part";

const NONE: readonly AcceptedFinding[] = [];

const useStyles = makeStyles({
  effect: { ...TYPE.small, color: tokens.colorNeutralForeground3, paddingTop: "8px", paddingBottom: "8px", paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Differences that were looked at and kept, each with the reason in writing; and those that came back. */
export function AcceptedPage(): ReactElement {
  const styles = useStyles();
  const texts = useLocale().pane.accepted;
  const accepted = usePane(({ result }) => result?.accepted ?? NONE);
  const sheets = useMemo(() => [...new Set(accepted.map(({ finding }) => finding.cell.sheet))], [accepted]);
  return (
    <>
      <PageHeader title={texts.heading(accepted.length)} />
      <PaneBody>
        <ReturnedPart />
        {accepted.length === 0 ? <NoneAccepted /> : <div className={styles.effect}>{texts.effect}</div>}
        {sheets.map((sheet) => (
          <AcceptedSheet key={sheet} sheet={sheet} accepted={accepted.filter(({ finding }) => finding.cell.sheet === sheet)} />
        ))}
      </PaneBody>
    </>
  );
}
