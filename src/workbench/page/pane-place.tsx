import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Pane } from "../../taskpane/pane";
import { FLAT } from "../../taskpane/theme/media";
import type { ThemeMode } from "../../taskpane/theme/pane-theme";
import { TYPE } from "../../taskpane/theme/type-ramp";
import { REGION, STACKED } from "./layout";
import { usePageLocale, useWorkbenchState } from "./workbench-context";

const useStyles = makeStyles({
  place: {
    minWidth: 0, minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [STACKED]: { borderLeftStyle: "none", borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
    [FLAT]: { minHeight: "auto" },
  },
  empty: { ...TYPE.body, margin: "20px 12px", color: tokens.colorNeutralForeground2 },
});

/** The pane of the workbook that is open: the same as in Excel. */
export function PanePlace({ theme }: { readonly theme: ThemeMode }): ReactElement {
  const styles = useStyles();
  const locale = usePageLocale();
  const open = useWorkbenchState((state) => state.open);
  const isOpening = useWorkbenchState((state) => state.opening !== null);
  return (
    <div className={styles.place} tabIndex={-1} {...{ [REGION]: "pane" }}>
      {open && <Pane key={open.id} store={open.session.store} actions={open.session} locale={locale} display="browser" theme={theme} />}
      {!open && !isOpening && <p className={styles.empty}>{locale.workbench.nothingOpen}</p>}
    </div>
  );
}
