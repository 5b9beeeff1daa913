import { Button, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactElement } from "react";
import { useActions, useLocale } from "../pane-context";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  text: { outlineStyle: "none" },
  close: { marginTop: "-2px", marginBottom: "-2px", marginRight: "-4px", flexShrink: 0 },
});

export interface DoneTitleProps {
  readonly children: string;
  /** The button that was pressed is gone: the keyboard goes on here. */
  readonly takesFocus?: boolean;
}

/** First line of a message about what was done, and the button that puts it away. */
export function DoneTitle({ children, takesFocus = false }: DoneTitleProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { dismiss } = useLocale().pane.recalculation.done;
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The pane never takes the focus from the sheet.
    if (takesFocus && document.hasFocus()) text.current?.focus();
  }, [takesFocus]);
  return (
    <span className={styles.title}>
      <span ref={text} tabIndex={-1} className={styles.text}>{children}</span>
      <Button className={styles.close} appearance="transparent" size="small" icon={<Dismiss16Regular />} title={dismiss} aria-label={dismiss} onClick={() => actions.dismissDone()} />
    </span>
  );
}
