import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactElement } from "react";
import type { OpenWorkbook } from "../shell/workbench-state";
import { usePageLocale, useView } from "./workbench-context";

const useStyles = makeStyles({
  button: { fontWeight: 400, minWidth: 0, flexShrink: 0, alignSelf: "center", marginLeft: "auto", whiteSpace: "nowrap" },
  popover: { maxWidth: "min(360px, 100vw)" },
  chevron: { display: "inline-flex", marginLeft: "6px" },
});

/** How many sheets the file hides, and which; one that is chosen gets a tab. Findings may stand there. */
export function HiddenSheets({ open }: { readonly open: OpenWorkbook }): ReactElement | null {
  const styles = useStyles();
  const texts = usePageLocale().workbench;
  const hidden = useView(open, (view) => view.hidden);
  const show = (sheet: string) => {
    open.host.reveal(sheet);
    void open.host.activate(sheet);
  };
  if (hidden.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" className={styles.button}>
          {texts.hiddenSheets(hidden.length)}<span className={styles.chevron} aria-hidden="true"><ChevronDown12Regular /></span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {hidden.map((sheet) => <MenuItem key={sheet} onClick={() => show(sheet)}>{sheet}</MenuItem>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
