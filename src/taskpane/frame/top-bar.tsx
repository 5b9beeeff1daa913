import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Tabs } from "./tabs";

const useStyles = makeStyles({
  // The right 40 px stay free for the menu that Office lays over the pane.
  bar: {
    display: "flex", alignItems: "center", flexShrink: 0, paddingRight: "40px", overflow: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rest: { marginLeft: "auto", display: "flex" },
});

/** The tabs, and what else has to stand beside them when height is short. */
export function TopBar({ children }: { readonly children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Tabs />
      <span className={styles.rest}>{children}</span>
    </div>
  );
}
