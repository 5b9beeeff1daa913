import { Button, Menu, MenuDivider, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DocumentBulletList20Regular } from "@fluentui/react-icons/svg/document-bullet-list";
import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactElement } from "react";
import { useActions, useLocale, usePane } from "../pane-context";
import { GUIDE } from "./guide";

export interface MoreMenuProps {
  readonly isOpenAtFirst: boolean;
  /** Where height is short, what else has no room of its own. */
  readonly onRecheck?: (() => void) | undefined;
  readonly onFilter?: (() => void) | undefined;
}

/** What is done now and then. */
export function MoreMenu({ isOpenAtFirst, onRecheck, onFilter }: MoreMenuProps): ReactElement {
  const actions = useActions();
  const { id, pane: { frame } } = useLocale();
  const accepted = usePane((state) => state.result?.accepted.length ?? 0);
  const hasResult = usePane((state) => state.result !== null);
  return (
    <Menu defaultOpen={isOpenAtFirst} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" autoFocus={isOpenAtFirst} icon={<MoreHorizontal16Regular />} aria-label={frame.more} title={frame.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onRecheck && <MenuItem icon={<ArrowClockwise20Regular />} onClick={onRecheck}>{frame.recheck}</MenuItem>}
          {onFilter && <MenuItem icon={<Filter20Regular />} onClick={onFilter}>{frame.filter}</MenuItem>}
          {(onRecheck ?? onFilter) && <MenuDivider />}
          <MenuItem icon={<Eraser20Regular />} onClick={() => void actions.clearMarks()}>{frame.clearMarks}</MenuItem>
          {hasResult && <MenuItem icon={<DocumentBulletList20Regular />} onClick={() => void actions.createReport()}>{frame.report}</MenuItem>}
          {accepted > 0 && <MenuItem icon={<ClipboardCheckmark20Regular />} onClick={() => actions.showPage("accepted")}>{frame.accepted(accepted)}</MenuItem>}
          <MenuDivider />
          <MenuItem icon={<Settings20Regular />} onClick={() => actions.showPage("settings")}>{frame.settings}</MenuItem>
          <MenuItemLink icon={<QuestionCircle20Regular />} href={GUIDE[id]} target="_blank" rel="noreferrer">{frame.guide}</MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
