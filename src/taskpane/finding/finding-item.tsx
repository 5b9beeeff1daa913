import { lazy, memo, Suspense, type ReactElement } from "react";
import type { ListItem } from "../../review/sheet-section";
import { useActions, useLocale } from "../pane-context";
import { differenceText } from "./item-difference";
import { placesText } from "./item-places";
import { ItemRow } from "./item-row";
import { itemTitle } from "./item-title";

const ItemDetail = lazy(() => import("./item-detail").then(({ ItemDetail: Detail }) => ({ default: Detail })));

export interface FindingItemProps {
  readonly item: ListItem;
  readonly sheet: string;
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly isResolved: boolean;
}

/** An error or something to be verified: its line, and all of it when open. Memoized: a list has hundreds. */
export const FindingItem = memo(function FindingItem({ item, sheet, place, count, isOpen, isCurrent, isResolved }: FindingItemProps): ReactElement {
  const actions = useActions();
  const locale = useLocale();
  const { check, finding: texts } = locale.pane;
  const title = itemTitle(item, locale);
  const difference = item.kind === "finding" ? differenceText(item.finding, texts) : null;
  return (
    <ItemRow
      id={item.key} severity={item.severity} title={title} places={placesText(item, locale)} difference={isResolved ? check.resolved : difference}
      spoken={{ before: texts.spokenBefore(item.severity, sheet), between: texts.spokenBetween, behind: texts.spokenBehind(place, count) }}
      isOpen={isOpen} isCurrent={isCurrent} isResolved={isResolved} onToggle={() => actions.open(isOpen ? null : item.key)}
    >
      <Suspense fallback={null}><ItemDetail item={item} isResolved={isResolved} /></Suspense>
    </ItemRow>
  );
});
