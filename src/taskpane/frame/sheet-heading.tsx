import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import type { ReactElement, ReactNode } from "react";
import { FoldHeading } from "./fold-heading";

export interface SheetHeadingProps {
  readonly sheet: string;
  readonly unit?: string | null;
  /** Behind the unit, such as that the sheet was not marked. */
  readonly note?: string | null;
  readonly isLocked?: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly trailing?: ReactNode;
}

/** The name of a sheet above what is said of it; stays in sight while that scrolls. */
export function SheetHeading({ sheet, isLocked = false, ...rest }: SheetHeadingProps): ReactElement {
  return <FoldHeading level={2} name={sheet} icon={isLocked ? <LockClosed16Regular /> : <Table16Regular />} {...rest} />;
}
