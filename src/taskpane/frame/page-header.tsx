import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { useActions, useLocale } from "../pane-context";
import type { Page } from "../session/pane-state";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  // The right 40 px stay free for the menu that Office lays over the pane.
  header: {
    display: "flex", alignItems: "center", columnGap: "4px", minHeight: "40px", paddingLeft: "6px", paddingRight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0,
  },
  title: { ...TYPE.title, fontWeight: 600, margin: 0 },
});

export interface PageHeaderProps {
  readonly title: string;
  /** Where the way back leads: the tabs unless another page is named. */
  readonly back?: Page | null;
}

/** Title of a page that takes the place of the tabs, and the way back; the keyboard starts here. */
export function PageHeader({ title, back = null }: PageHeaderProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { frame } = useLocale().pane;
  return (
    <header className={styles.header}>
      <Button
        autoFocus appearance="subtle" size="small" icon={<ArrowLeft20Regular />}
        aria-label={frame.back} title={frame.back} onClick={() => actions.showPage(back)}
      />
      <h1 className={styles.title}>{title}</h1>
    </header>
  );
}
