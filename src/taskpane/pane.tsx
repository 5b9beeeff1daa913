import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Locale } from "../locales/locale";
import { PaneContext, type PaneContextValue } from "./pane-context";
import { PaneViews } from "./pane-views";
import { useGlobalStyles } from "./theme/global-styles";
import { FLAT } from "./theme/media";
import { paneTheme, type ThemeMode } from "./theme/pane-theme";
import { TYPE } from "./theme/type-ramp";

const useStyles = makeStyles({
  pane: { ...TYPE.body, height: "100%", minWidth: 0, overflow: "hidden", [FLAT]: { height: "auto", minHeight: "100%", overflow: "visible" } },
});

export interface PaneProps extends PaneContextValue {
  readonly locale: Locale;
  /** That of Office. High contrast comes from the system's forced colours. */
  readonly theme: ThemeMode;
}

/** The task pane: everything that is shown of one session. */
export function Pane({ store, actions, locale, display, theme }: PaneProps): ReactElement {
  useGlobalStyles();
  const styles = useStyles();
  const value = useMemo(() => ({ store, actions, locale, display }), [store, actions, locale, display]);
  const fluentTheme = useMemo(() => paneTheme(theme, locale.id), [theme, locale.id]);
  return (
    <PaneContext value={value}>
      {/* Menus hang on the page and not in the pane: its height is not for them. */}
      <FluentProvider applyStylesToPortals={false} theme={fluentTheme} lang={locale.id} className={styles.pane}>
        <PaneViews />
      </FluentProvider>
    </PaneContext>
  );
}
