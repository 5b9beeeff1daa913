import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { LOW, NARROW } from "../theme/media";

const useStyles = makeStyles({
  counts: {
    display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(52px, 1fr))", rowGap: "4px", columnGap: "6px", flexShrink: 0,
    paddingTop: "2px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px",
    [LOW]: { paddingTop: "6px", paddingBottom: "6px" },
    [NARROW]: { columnGap: "4px", paddingLeft: "8px", paddingRight: "8px" },
  },
});

export interface CountGridProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The four counts side by side. */
export function CountGrid({ label, children }: CountGridProps): ReactElement {
  return <div role="group" aria-label={label} className={useStyles().counts}>{children}</div>;
}
