import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellContentText } from "../../locales/cell-content-text";
import { addressToText } from "../../sheet/address";
import { VISUALLY_HIDDEN } from "../../taskpane/frame/visually-hidden";
import { TYPE } from "../../taskpane/theme/type-ramp";
import type { OpenWorkbook } from "../shell/workbench-state";
import { usePageLocale, useView, useWorkbenchState } from "./workbench-context";

const useStyles = makeStyles({
  line: { ...TYPE.body, display: "flex", alignItems: "stretch", flexShrink: 0, height: "32px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  address: { display: "flex", alignItems: "center", justifyContent: "center", width: "76px", flexShrink: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { display: "flex", alignItems: "center", columnGap: "12px", minWidth: 0, flexGrow: 1, paddingLeft: "10px", paddingRight: "10px", whiteSpace: "pre", overflow: "hidden" },
  text: { overflow: "hidden", textOverflow: "ellipsis" },
  result: { color: tokens.colorNeutralForeground3, marginLeft: "auto" },
  spoken: VISUALLY_HIDDEN,
});

function LineOf({ open }: { readonly open: OpenWorkbook }): ReactElement {
  const styles = useStyles();
  const { noCell, cellContent } = usePageLocale().workbench;
  const cell = useView(open, (view) => view.cell);
  const content = useView(open, (view) => view.content);
  const { text, result } = cellContentText(content);
  return (
    // The grid is drawn and has no words: what is selected in it is said here.
    <div className={styles.line} aria-live="polite" aria-atomic="true">
      <span className={styles.address}>{cell ? addressToText(cell) : <span className={styles.spoken}>{noCell}</span>}</span>
      <span className={styles.content}>
        <span className={styles.spoken}>{cellContent} </span>
        <span className={styles.text} title={text}>{text}</span>
        {result !== null && <span className={styles.result}>{result}</span>}
      </span>
    </div>
  );
}

/** Address and content of the cell that is selected. */
export function AddressLine(): ReactElement {
  const styles = useStyles();
  const open = useWorkbenchState((state) => state.open);
  return open ? <LineOf key={open.id} open={open} /> : <div className={styles.line} />;
}
