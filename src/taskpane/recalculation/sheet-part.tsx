import { useState, type ReactElement } from "react";
import type { Change } from "../../changes/change";
import { referenceKey } from "../../sheet/address";
import { SheetHeading } from "../frame/sheet-heading";
import { ChangeRow } from "./change-row";
import { DecimalsFold } from "./decimals-fold";
import type { SheetChanges } from "./sheet-changes";
import { usePortions } from "./use-portions";

export interface SheetPartProps {
  readonly part: SheetChanges;
  readonly unit: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly reasonOf: (change: Change) => string;
  readonly isDisabled: boolean;
}

/** The cells of one sheet that could be written. */
export function SheetPart({ part: { sheet, figures, decimals }, unit, chosen, reasonOf, isDisabled }: SheetPartProps): ReactElement {
  const [isOpen, setIsOpen] = useState(true);
  const shown = usePortions(figures.length);
  return (
    <section>
      <SheetHeading sheet={sheet} unit={unit} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} trailing={isOpen ? null : figures.length + decimals.length} />
      {isOpen && figures.slice(0, shown).map((change) => {
        const key = referenceKey(change.cell);
        return <ChangeRow key={key} change={change} reason={reasonOf(change)} isChosen={chosen.has(key)} isDisabled={isDisabled} />;
      })}
      {isOpen && <DecimalsFold changes={decimals} chosen={chosen} reasonOf={reasonOf} isDisabled={isDisabled} />}
    </section>
  );
}
