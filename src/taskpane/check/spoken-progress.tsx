import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { VISUALLY_HIDDEN } from "../frame/visually-hidden";
import { useLocale } from "../pane-context";

const useStyles = makeStyles({ progress: VISUALLY_HIDDEN });

/** A listener shall not be told more often. */
const PAUSE_MS = 5000;

export interface SpokenProgressProps {
  readonly sheet: number;
  readonly sheets: number;
}

/** How far the check is, for screen readers, now and then. */
export function SpokenProgress({ sheet, sheets }: SpokenProgressProps): ReactElement {
  const styles = useStyles();
  const { check } = useLocale().pane;
  const now = useRef(sheet);
  const [spoken, setSpoken] = useState(sheet);
  useEffect(() => {
    now.current = sheet;
  }, [sheet]);
  useEffect(() => {
    const timer = setInterval(() => setSpoken(now.current), PAUSE_MS);
    return () => clearInterval(timer);
  }, []);
  return <div className={styles.progress} role="status">{check.sheetOf(Math.min(spoken + 1, sheets), sheets)}</div>;
}
