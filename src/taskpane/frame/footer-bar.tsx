import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  footer: {
    display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "4px", flexShrink: 0, minHeight: "40px",
    paddingTop: "4px", paddingBottom: "4px", paddingLeft: "12px", paddingRight: "12px", boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What can be done next, always in sight below what scrolls. */
export function FooterBar({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().footer}>{children}</div>;
}
