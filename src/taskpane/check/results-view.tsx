import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState, type ReactElement } from "react";
import { PaneBody } from "../frame/pane-body";
import { StatusLine } from "../frame/status-line";
import { useMedia } from "../frame/use-media";
import { VISUALLY_HIDDEN } from "../frame/visually-hidden";
import { useLocale, usePane } from "../pane-context";
import { listedSections, stepItems } from "../session/listed-sections";
import type { CheckResult } from "../session/pane-state";
import { LOW } from "../theme/media";
import { AcceptedLine } from "./accepted-line";
import { ClearFooter } from "./clear-footer";
import { Counts } from "./counts";
import { FilterRow } from "./filter-row";
import { isFiltered, isWorthFiltering } from "./filtering";
import { NoMatch } from "./no-match";
import { ResultMessages } from "./result-messages";
import { SheetPart } from "./sheet-part";
import { Statement } from "./statement";
import { Stepper } from "./stepper";
import { useListKeys } from "./use-list-keys";

const WhatWasChecked = lazy(() => import("./what-was-checked").then(({ WhatWasChecked: Part }) => ({ default: Part })));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  heading: VISUALLY_HIDDEN,
  counts: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
});

export interface ResultsViewProps {
  readonly result: CheckResult;
  readonly isFilterAsked: boolean;
}

/** The outcome of a check: counts, then findings by sheet; or that nothing was found, and what that means. */
export function ResultsView({ result, isFilterAsked }: ResultsViewProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const isLow = useMedia(LOW);
  const filters = usePane((state) => state.filters);
  const [isSearching, setIsSearching] = useState(filters.query !== "");
  const sections = useMemo(() => listedSections(result, filters, locale), [result, filters, locale]);
  const items = useMemo(() => stepItems(sections), [sections]);
  const places = useMemo(() => new Map(items.map(({ key }, place) => [key, place])), [items]);
  const isClear = result.tally.errors + result.tally.warnings === 0;
  const showsFilters = (isLow ? isFilterAsked : isWorthFiltering(result)) || isSearching || isFiltered({ ...filters, severities: new Set() });
  const onKeyDown = useListKeys(() => setIsSearching(true));
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      {!isClear && <h1 className={styles.heading}>{locale.pane.check.list}</h1>}
      {!isLow && <StatusLine />}
      <ResultMessages result={result} />
      <div className={styles.counts}>
        {isClear && !isLow && <Statement result={result} />}
        <Counts tally={result.tally} />
        {showsFilters && <FilterRow sections={result.sections} isSearching={isSearching} onSearching={setIsSearching} />}
      </div>
      <PaneBody takesFocus={isClear}>
        {isClear && isLow && <Statement result={result} />}
        {sections.map((section) => <SheetPart key={section.sheet} section={section} result={result} places={places} />)}
        {sections.length === 0 && isFiltered(filters) && <NoMatch />}
        {result.accepted.length > 0 && <AcceptedLine count={result.accepted.length} />}
        {!isFiltered(filters) && <Suspense fallback={null}><WhatWasChecked result={result} isOpen={isClear} /></Suspense>}
      </PaneBody>
      {isClear && items.length === 0 ? <ClearFooter /> : <Stepper items={items} resolved={result.resolved} />}
    </div>
  );
}
