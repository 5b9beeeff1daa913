import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEventHandler, ReactElement, ReactNode, Ref } from "react";
import { FLAT } from "../theme/media";

const useStyles = makeStyles({
  body: {
    flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0, overflowY: "auto", overflowX: "hidden", position: "relative",
    [FLAT]: { overflowY: "visible", flexBasis: "auto" },
  },
});

export interface PaneBodyProps {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
  readonly onKeyDown?: KeyboardEventHandler<HTMLDivElement>;
}

/** The one part of a view that scrolls. */
export function PaneBody({ children, ref, onKeyDown }: PaneBodyProps): ReactElement {
  return <div ref={ref} className={useStyles().body} onKeyDown={onKeyDown}>{children}</div>;
}
