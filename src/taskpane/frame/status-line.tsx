import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import type { Locale } from "../../locales/locale";
import { useActions, useLocale, usePane } from "../pane-context";
import type { CheckResult } from "../session/pane-state";
import { TYPE } from "../theme/type-ramp";
import { MoreButton } from "./more-button";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", minHeight: "36px", paddingLeft: "12px", paddingRight: "8px", columnGap: "2px", flexShrink: 0 },
  status: { ...TYPE.small, flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

/** When it was checked and how much. */
function statusText({ digest, time, stopped }: CheckResult, { pane: { frame } }: Locale): string {
  const at = frame.time(new Date(time));
  const relations = digest.forms.reduce((sum, form) => sum + form.relations, digest.ties.relations);
  if (stopped) return frame.checkedPartly(at, stopped.sheets, stopped.ofSheets);
  return digest.forms.length === 0 ? frame.lookedAt(at, digest.sheets.length) : frame.checkedAt(at, digest.forms.length, relations);
}

/** What the list is of, and how to get a new one. While something is being done, that stands here. */
export function StatusLine(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const { frame } = locale.pane;
  const result = usePane((state) => state.result);
  const activity = usePane((state) => state.activity);
  const text = activity?.isLong ? frame.busy[activity.kind] : result ? statusText(result, locale) : "";
  return (
    <div className={styles.line}>
      <span className={styles.status}>{text}</span>
      <Button
        appearance="subtle" size="small" icon={<ArrowClockwise16Regular />} aria-label={frame.recheck} title={frame.recheck}
        disabledFocusable={activity !== null} onClick={() => void actions.check()}
      />
      <MoreButton />
    </div>
  );
}
