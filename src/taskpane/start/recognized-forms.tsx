import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Digest } from "../../review/digest";
import { Fold } from "../frame/fold";
import { PartHeading } from "../frame/part-heading";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { RecognizedForm } from "./recognized-form";

const useStyles = makeStyles({
  part: { paddingTop: "6px", paddingLeft: "12px", paddingRight: "12px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: { ...TYPE.body, marginTop: "12px", marginBottom: 0, color: tokens.colorNeutralForeground3 },
  names: { ...TYPE.small, marginTop: 0, marginBottom: "4px", marginLeft: "20px", marginRight: 0, paddingLeft: 0, listStyleType: "none", color: tokens.colorNeutralForeground3 },
});

/** Names that fit the summary; all of them stand in the fold. */
const MOST_NAMES = 3;

/** What was recognized, with the reason and the unit: a wrong unit shows here at once. And what was not. */
export function RecognizedForms({ recognition: { forms, unrecognized, unread } }: { readonly recognition: Digest }): ReactElement {
  const styles = useStyles();
  const { listSeparator, unreadSheet, pane: { start } } = useLocale();
  const others = [...unrecognized, ...unread.map(unreadSheet)];
  const names = [...unrecognized, ...unread.map(({ name }) => name)];
  const shown = names.slice(0, MOST_NAMES).join(listSeparator) + (names.length > MOST_NAMES ? "…" : "");
  return (
    <section className={styles.part}>
      {forms.length === 0 ? <p className={styles.none}>{start.nothingRecognized}</p> : (
        <>
          <PartHeading level={2}>{start.recognized(forms.length)}</PartHeading>
          <ul className={styles.list}>{forms.map((form) => <RecognizedForm key={form.key} form={form} />)}</ul>
        </>
      )}
      {others.length > 0 && (
        <Fold summary={start.unrecognized(others.length) + shown}>
          <ul className={styles.names}>{others.map((name) => <li key={name}>{name}</li>)}</ul>
        </Fold>
      )}
    </section>
  );
}
