import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEventHandler, ReactElement, ReactNode, Ref } from "react";
import { FOCUS_RING } from "./focus-ring";
import { FLAT } from "../theme/media";

const useStyles = makeStyles({
  body: {
    flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0, overflowY: "auto", overflowX: "hidden", position: "relative", ...FOCUS_RING,
    [FLAT]: { overflowY: "visible", flexBasis: "auto" },
  },
});

export interface PaneBodyProps {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
  readonly onKeyDown?: KeyboardEventHandler<HTMLDivElement>;
  /** Nothing inside takes the focus, so that the keys that scroll need the part itself. */
  readonly takesFocus?: boolean;
}

/** The one part of a view that scrolls. */
export function PaneBody({ children, ref, onKeyDown, takesFocus = false }: PaneBodyProps): ReactElement {
  return <div ref={ref} className={useStyles().body} onKeyDown={onKeyDown} {...(takesFocus && { tabIndex: 0 })}>{children}</div>;
}
