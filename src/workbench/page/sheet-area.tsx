import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PaneContext } from "../../taskpane/pane-context";
import { AddressLine } from "./address-line";
import { GridPlace } from "./grid-place";
import { SheetTabs } from "./sheet-tabs";
import { usePageLocale, useWorkbenchState } from "./workbench-context";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
});

/** The workbook as cells: address line, grid, sheet tabs. */
export function SheetArea(): ReactElement {
  const styles = useStyles();
  const locale = usePageLocale();
  const open = useWorkbenchState((state) => state.open);
  return (
    <section className={styles.area} aria-label={locale.workbench.gridArea}>
      <AddressLine />
      <GridPlace />
      {open && (
        <PaneContext value={{ store: open.session.store, actions: open.session, locale, display: "browser" }}>
          <SheetTabs open={open} />
        </PaneContext>
      )}
    </section>
  );
}
