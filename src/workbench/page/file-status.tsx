import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TYPE } from "../../taskpane/theme/type-ramp";
import type { OpenWorkbook } from "../shell/workbench-state";
import { STACKED } from "./layout";
import { usePageLocale, useView, useWorkbenchState } from "./workbench-context";

const useStyles = makeStyles({
  status: { display: "flex", alignItems: "baseline", columnGap: "8px", minWidth: 0, flexShrink: 1, marginLeft: "16px", marginRight: "12px", [STACKED]: { marginLeft: "8px" } },
  name: { fontSize: "14px", lineHeight: "20px", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  changed: { ...TYPE.small, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

function StatusOf({ open }: { readonly open: OpenWorkbook }): ReactElement {
  const styles = useStyles();
  const { changed, unchanged } = usePageLocale().workbench;
  const cells = useView(open, (view) => view.changed);
  return (
    <span className={styles.status}>
      <span className={styles.name} title={open.name}>{open.name}</span>
      <span className={styles.changed}>{cells === 0 ? unchanged : changed(cells)}</span>
    </span>
  );
}

/** Which file is open, and how many of its cells hold something else than when it was opened. */
export function FileStatus(): ReactElement | null {
  const open = useWorkbenchState((state) => state.open);
  return open && <StatusOf open={open} />;
}
