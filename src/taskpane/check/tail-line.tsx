import { lazy, Suspense, useState, type ReactElement } from "react";
import type { TailFold } from "../../review/sheet-section";
import { ItemRow } from "../finding/item-row";
import { useLocale } from "../pane-context";

const TailTable = lazy(() => import("../finding/tail-table").then(({ TailTable: Table }) => ({ default: Table })));

/** The rounding differences of one table as one line. */
export function TailLine({ fold }: { readonly fold: TailFold }): ReactElement {
  const { check } = useLocale().pane;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <ItemRow id={fold.key} severity="tail" title={check.tails(fold.findings.length)} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Suspense fallback={null}><TailTable tails={fold.findings} /></Suspense>
    </ItemRow>
  );
}
