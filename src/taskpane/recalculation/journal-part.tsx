import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { newestStanding } from "../../changes/journal";
import { PartHeading } from "../frame/part-heading";
import { useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { JournalRow } from "./journal-row";

const useStyles = makeStyles({
  part: { paddingTop: "12px", paddingBottom: "12px" },
  heading: { paddingLeft: "12px", paddingRight: "12px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  kept: { ...TYPE.small, color: tokens.colorNeutralForeground3, paddingLeft: "12px", paddingRight: "12px", paddingTop: "8px" },
});

/** All that was written into this workbook, the newest first; taken back in that order. */
export function JournalPart(): ReactElement | null {
  const styles = useStyles();
  const { journal: texts } = useLocale().pane.recalculation;
  const journal = usePane((state) => state.journal);
  if (journal.batches.length === 0) return null;
  const newest = newestStanding(journal);
  return (
    <section className={styles.part}>
      <PartHeading level={2} className={styles.heading}>{texts.heading}</PartHeading>
      <ul className={styles.list}>
        {[...journal.batches].reverse().map((batch) => <JournalRow key={batch.id} batch={batch} newest={newest} />)}
      </ul>
      <div className={styles.kept}>
        {texts.kept}
        {journal.dropped !== undefined && journal.dropped > 0 && <div>{texts.dropped(journal.dropped)}</div>}
      </div>
    </section>
  );
}
