import { useState, type ReactElement } from "react";
import { SheetHeading } from "../frame/sheet-heading";
import type { AcceptedFinding } from "../session/pane-state";
import { AcceptedRow } from "./accepted-row";

export interface AcceptedSheetProps {
  readonly sheet: string;
  readonly accepted: readonly AcceptedFinding[];
}

/** What was accepted on one sheet. */
export function AcceptedSheet({ sheet, accepted }: AcceptedSheetProps): ReactElement {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <section>
      <SheetHeading sheet={sheet} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} trailing={accepted.length} />
      {isOpen && accepted.map((entry) => <AcceptedRow key={`${entry.acceptance.finding} ${entry.acceptance.time}`} entry={entry} />)}
    </section>
  );
}
