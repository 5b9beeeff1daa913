import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { Beaker20Regular } from "@fluentui/react-icons/svg/beaker";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactElement } from "react";
import { sourceOfSample } from "../shell/file-source";
import { SAMPLES } from "../shell/samples";
import { usePageLocale, useWorkbench } from "./workbench-context";

const useStyles = makeStyles({
  button: { fontWeight: 400, minWidth: 0, whiteSpace: "nowrap" },
  popover: { maxWidth: "min(360px, 100vw)" },
  chevron: { display: "inline-flex", marginLeft: "6px" },
});

/** The workbooks that come with the page, each with what it shows. */
export function SamplesMenu(): ReactElement {
  const styles = useStyles();
  const workbench = useWorkbench();
  const texts = usePageLocale().workbench;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.button} icon={<Beaker20Regular />}>
          {texts.samples}<span className={styles.chevron} aria-hidden="true"><ChevronDown12Regular /></span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem key={sample} subText={texts.sampleAbout(sample)} onClick={() => void workbench.open(sourceOfSample(sample))}>{sample}</MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
