import { Button } from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { useLocale } from "../pane-context";
import type { MoreMenuProps } from "./more-menu";

// A menu weighs a quarter of the first view and is needed only once it is opened.
const MoreMenu = lazy(() => import("./more-menu").then(({ MoreMenu: Menu }) => ({ default: Menu })));

/** ⋯, which becomes a menu when it is first asked for. */
export function MoreButton(menu: Omit<MoreMenuProps, "isOpenAtFirst">): ReactElement {
  const { frame } = useLocale().pane;
  const [isAsked, setIsAsked] = useState(false);
  const button = (
    <Button
      appearance="subtle" size="small" icon={<MoreHorizontal16Regular />} aria-label={frame.more} title={frame.more} aria-haspopup="menu" aria-expanded={false}
      onClick={() => setIsAsked(true)}
    />
  );
  return isAsked ? <Suspense fallback={button}><MoreMenu isOpenAtFirst {...menu} /></Suspense> : button;
}
