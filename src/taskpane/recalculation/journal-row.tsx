import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { Batch } from "../../changes/journal";
import { Chevron } from "../frame/chevron";
import { BARE_BUTTON, FOCUS_RING } from "../frame/focus-ring";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { batchTitle } from "./batch-title";
import { ChangeList } from "./change-list";
import { momentText, momentWords } from "./moment";

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", alignItems: "flex-start", paddingRight: "12px" },
  summary: {
    ...BARE_BUTTON, ...FOCUS_RING, display: "grid", gridTemplateColumns: "16px 56px minmax(0, 1fr)", columnGap: "6px", flexGrow: 1, minWidth: 0,
    paddingLeft: "8px", paddingTop: "7px", paddingBottom: "7px",
  },
  chevron: { display: "inline-flex", height: "20px", alignItems: "center" },
  time: { ...TYPE.body, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  title: { ...TYPE.title, display: "block", color: tokens.colorNeutralForeground1 },
  sheets: { ...TYPE.small, display: "block", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  act: { flexShrink: 0, marginTop: "2px", marginRight: "-8px" },
  undone: { ...TYPE.body, color: tokens.colorNeutralForeground3, flexShrink: 0, marginTop: "7px" },
  why: { ...TYPE.small, color: tokens.colorNeutralForeground2, paddingLeft: "30px", paddingRight: "12px", paddingBottom: "8px" },
});

export interface JournalRowProps {
  readonly batch: Batch;
  /** The batch that is taken back first. */
  readonly newest: Batch | undefined;
}

/** One batch: when, how many cells, on which sheets; what it changed on request. */
export function JournalRow({ batch, newest }: JournalRowProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const { journal: texts } = locale.pane.recalculation;
  const isBusy = usePane(({ activity }) => activity !== null);
  const [isOpen, setIsOpen] = useState(false);
  const [asksWhy, setAsksWhy] = useState(false);
  const id = useId();
  const entry = useRef<HTMLButtonElement>(null);
  const wasUndoneHere = useRef(false);
  const { undone = false, left = [], changes, time } = batch;
  // The button of an undo goes with it: the keyboard stays at the entry.
  useEffect(() => {
    if (undone && wasUndoneHere.current) entry.current?.focus();
    wasUndoneHere.current = false;
  }, [undone]);
  const today = new Date();
  const title = batchTitle(batch, texts);
  const moment = momentWords(time, locale.pane, today);
  const at = momentText(time, locale.pane, today);
  const undo = () => {
    wasUndoneHere.current = true;
    void actions.undo(batch.id);
  };
  const sheets = [...new Set(changes.map(({ cell }) => cell.sheet))].join(locale.listSeparator);
  const isNext = newest?.id === batch.id;
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <button ref={entry} type="button" className={styles.summary} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setIsOpen(!isOpen)}>
          <span className={styles.chevron}><Chevron isOpen={isOpen} /></span>
          <span className={styles.time}>{moment.lead}</span>
          <span>
            <span className={styles.title}>{title}</span>
            <span className={styles.sheets}>{[moment.rest, sheets, left.length > 0 ? texts.left(left.length) : ""].filter((part) => part !== "").join(" · ")}</span>
          </span>
        </button>
        {undone && <span className={styles.undone}>{texts.undone}</span>}
        {isNext && (
          <Button className={styles.act} appearance="subtle" icon={<ArrowUndo16Regular />} disabled={isBusy} title={texts.undo} aria-label={texts.undoWhich(title, at)} onClick={undo} />
        )}
        {!undone && !isNext && (
          <Button className={styles.act} appearance="subtle" icon={<Info16Regular />} aria-expanded={asksWhy} title={texts.whyNot(title, at)} aria-label={texts.whyNot(title, at)} onClick={() => setAsksWhy(!asksWhy)} />
        )}
      </div>
      {asksWhy && newest && !isNext && !undone && (
        <div className={styles.why} role="status">{texts.newerFirst(batchTitle(newest, texts), momentText(newest.time, locale.pane, today))}</div>
      )}
      {isOpen && <div id={id}><ChangeList changes={changes} /></div>}
    </li>
  );
}
