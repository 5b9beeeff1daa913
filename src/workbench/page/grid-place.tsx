import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore, type ReactElement } from "react";
import { Message } from "../../taskpane/frame/message";
import { VISUALLY_HIDDEN } from "../../taskpane/frame/visually-hidden";
import { TYPE } from "../../taskpane/theme/type-ramp";
import { REGION } from "./layout";
import { GRID_PANEL, sheetTabId } from "./sheet-tab-id";
import { useOutOfTabOrder } from "./use-out-of-tab-order";
import { usePageLocale, useWorkbench, useWorkbenchState } from "./workbench-context";

const useStyles = makeStyles({
  place: { position: "relative", flexGrow: 1, minHeight: 0, overflow: "hidden", backgroundColor: tokens.colorNeutralBackground3 },
  grid: { position: "absolute", inset: 0 },
  hidden: { visibility: "hidden" },
  spoken: VISUALLY_HIDDEN,
  over: { ...TYPE.body, position: "absolute", inset: 0, display: "flex", alignItems: "center", justifyContent: "center", color: tokens.colorNeutralForeground2 },
});

const GRID_KEYS = "grid-keys";

const nothing = (): (() => void) => () => undefined;

/** The tab of the sheet that is shown; the place itself stays whatever workbook is shown in it. */
function useShownTab(): string | undefined {
  const view = useWorkbenchState((state) => state.open?.host.view.store);
  return useSyncExternalStore(view?.subscribe ?? nothing, () => {
    const shown = view?.get();
    return shown && sheetTabId(shown.sheets.indexOf(shown.sheet));
  });
}

/** Where the grid is drawn, and what is said while it is not there. */
export function GridPlace(): ReactElement {
  const styles = useStyles();
  const workbench = useWorkbench();
  const texts = usePageLocale().workbench;
  const tab = useShownTab();
  const grid = useWorkbenchState((state) => state.grid);
  const container = useRef<HTMLDivElement>(null);
  useOutOfTabOrder(container);
  useEffect(() => {
    if (container.current) void workbench.showGrid(container.current);
  }, [workbench]);
  return (
    <div id={GRID_PANEL} role="tabpanel" aria-labelledby={tab} aria-describedby={GRID_KEYS} className={styles.place} tabIndex={-1} {...{ [REGION]: "grid" }}>
      <span id={GRID_KEYS} className={styles.spoken}>{texts.gridKeys}</span>
      <div ref={container} className={mergeClasses(styles.grid, grid !== "ready" && styles.hidden)} />
      {grid === "loading" && <div className={styles.over}><Spinner size="tiny" label={texts.gridLoading} /></div>}
      {grid === "failed" && (
        <div className={styles.over}>
          <Message intent="warning" role="status" title={texts.gridFailed} actions={<Button size="small" onClick={() => void workbench.retryGrid()}>{texts.retry}</Button>}>
            {texts.gridFailedWhy}
          </Message>
        </div>
      )}
    </div>
  );
}
