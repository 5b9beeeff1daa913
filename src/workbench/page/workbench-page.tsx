import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore, type ReactElement } from "react";
import type { SpokenLocale } from "../../taskpane/spoken-locale";
import { useGlobalStyles } from "../../taskpane/theme/global-styles";
import { FLAT } from "../../taskpane/theme/media";
import { paneTheme } from "../../taskpane/theme/pane-theme";
import { systemTheme } from "../../taskpane/theme/system-theme";
import { TYPE } from "../../taskpane/theme/type-ramp";
import type { Workbench } from "../shell/workbench";
import { DropArea } from "./drop-area";
import { FileBar } from "./file-bar";
import { STACKED } from "./layout";
import { Messages } from "./messages";
import { PanePlace } from "./pane-place";
import { SheetArea } from "./sheet-area";
import { useRegionKeys } from "./use-region-keys";
import { WorkbenchContext } from "./workbench-context";

const useStyles = makeStyles({
  page: {
    ...TYPE.body, display: "flex", flexDirection: "column", height: "100%", minWidth: 0, overflow: "hidden", backgroundColor: tokens.colorNeutralBackground1,
    [FLAT]: { height: "auto", minHeight: "100%", overflow: "visible" },
  },
  body: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) 350px", gridTemplateRows: "minmax(0, 1fr)", flexGrow: 1, minHeight: 0,
    [STACKED]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 1fr) minmax(0, 1fr)" },
    [FLAT]: { gridTemplateRows: "240px auto" },
  },
});

export interface WorkbenchPageProps {
  readonly workbench: Workbench;
  readonly spoken: SpokenLocale;
}

/** The whole page: file bar, grid with its sheets, and the pane of the workbook that is open. */
export function WorkbenchPage({ workbench, spoken }: WorkbenchPageProps): ReactElement {
  useGlobalStyles();
  const styles = useStyles();
  const locale = useSyncExternalStore(spoken.subscribe, spoken.get);
  const theme = useSyncExternalStore(systemTheme.subscribe, systemTheme.get);
  const fluentTheme = useMemo(() => paneTheme(theme, locale.id), [theme, locale.id]);
  const context = useMemo(() => ({ workbench, locale }), [workbench, locale]);
  useRegionKeys();
  useEffect(() => {
    document.documentElement.lang = locale.id;
    document.title = locale.workbench.name;
  }, [locale]);
  useEffect(() => workbench.setDark(theme === "dark"), [workbench, theme]);
  return (
    <WorkbenchContext value={context}>
      {/* Menus hang on the page and not in it: its height is not for them. */}
      <FluentProvider applyStylesToPortals={false} theme={fluentTheme} lang={locale.id} className={styles.page}>
        <FileBar />
        <Messages />
        <div className={styles.body}>
          <SheetArea />
          <PanePlace theme={theme} />
        </div>
        <DropArea />
      </FluentProvider>
    </WorkbenchContext>
  );
}
