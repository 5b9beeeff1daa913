import { makeStyles, tokens } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import type { ReactElement } from "react";
import { PaneBody } from "../frame/pane-body";
import { PartHeading } from "../frame/part-heading";
import { StatusLine } from "../frame/status-line";
import { useMedia } from "../frame/use-media";
import { useLocale } from "../pane-context";
import type { CheckResult } from "../session/pane-state";
import { LOW } from "../theme/media";
import { TYPE } from "../theme/type-ramp";
import { ResultMessages } from "./result-messages";

/** Names that stand in the sentence; the others are counted. */
const MOST_NAMES = 4;

const useStyles = makeStyles({
  view: { paddingBottom: "12px", paddingLeft: "12px", paddingRight: "12px" },
  heading: { ...TYPE.statement, margin: 0 },
  looked: { ...TYPE.body, marginTop: "6px", marginBottom: "4px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  form: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px", paddingTop: "4px", paddingBottom: "4px" },
  icon: { display: "inline-flex", color: tokens.colorNeutralForeground3 },
  name: { ...TYPE.body },
  detail: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
});

/** No standard form anywhere: what was looked at, and what could be recognized. */
export function NothingRecognized({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
  const { unreadSheet, pane: { check: { allClear: { nothingRecognized: texts } } } } = useLocale();
  const isLow = useMedia(LOW);
  const { unrecognized, unread } = result.digest;
  const names = unrecognized.slice(0, MOST_NAMES);
  return (
    <>
      {!isLow && <StatusLine />}
      <ResultMessages result={result} />
      <PaneBody takesFocus>
        <div className={styles.view}>
          <h1 className={styles.heading}>{texts.heading}</h1>
          <p className={styles.looked}>{names.length === 0 ? texts.noSheets : texts.looked(names, unrecognized.length - names.length)}</p>
          {unread.map((sheet) => <p key={sheet.name} className={styles.looked}>{unreadSheet(sheet)}</p>)}
          <PartHeading level={2}>{texts.recognizable}</PartHeading>
          <ul className={styles.list}>
            {texts.forms.map(({ name, detail }) => (
              <li key={name} className={styles.form}>
                <span className={styles.icon} aria-hidden="true"><Table20Regular /></span>
                <div>
                  <div className={styles.name}>{name}</div>
                  {detail && <div className={styles.detail}>{detail}</div>}
                </div>
              </li>
            ))}
          </ul>
        </div>
      </PaneBody>
    </>
  );
}
