import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from "react";
import { CheckTab } from "./check/check-tab";
import { LiveRegion } from "./frame/live-region";
import { MoreButton } from "./frame/more-button";
import { panelId, tabId } from "./frame/tabs";
import { TopBar } from "./frame/top-bar";
import { useFocusReturn } from "./frame/use-focus-return";
import { useMedia } from "./frame/use-media";
import { useActions, usePane } from "./pane-context";
import { preloadParts } from "./preload-parts";
import { ProblemMessage } from "./problem/problem-message";
import type { Page, Tab } from "./session/pane-state";
import { shownTab, tabsOf } from "./session/shown-tab";
import { FLAT, LOW } from "./theme/media";

const RecalculationTab = lazy(() => import("./recalculation/recalculation-tab").then(({ RecalculationTab: View }) => ({ default: View })));
const ScoresTab = lazy(() => import("./scores/scores-tab").then(({ ScoresTab: View }) => ({ default: View })));
const SettingsPage = lazy(() => import("./settings/settings-page").then(({ SettingsPage: View }) => ({ default: View })));
const FormsPage = lazy(() => import("./settings/forms-page").then(({ FormsPage: View }) => ({ default: View })));
const ProfilePage = lazy(() => import("./settings/profile/profile-page").then(({ ProfilePage: View }) => ({ default: View })));
const AcceptedPage = lazy(() => import("./accepted/accepted-page").then(({ AcceptedPage: View }) => ({ default: View })));
const PAGES: Readonly<Record<Page, ReactElement>> = { settings: <SettingsPage />, forms: <FormsPage />, profile: <ProfilePage />, accepted: <AcceptedPage /> };

const useStyles = makeStyles({
  main: { height: "100%", minHeight: 0, [FLAT]: { height: "auto" } },
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, [FLAT]: { height: "auto" } },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  hidden: { display: "none" },
});

/**
 * The tabs, and the pages that take their place. What is not shown stays as it is, only hidden, so that lists keep
 * their place and the focus finds what it left.
 */
export function PaneViews(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const tab = usePane(shownTab);
  const hasScores = usePane((state) => tabsOf(state).includes("scores"));
  const page = usePane((state) => state.page);
  const hasResult = usePane((state) => state.result !== null);
  const [wereScoresShown, setWereScoresShown] = useState(false);
  if (tab === "scores" && !wereScoresShown) setWereScoresShown(true);
  const isLow = useMedia(LOW);
  const [isFilterAsked, setIsFilterAsked] = useState(false);
  const tabs = useRef<HTMLDivElement>(null);
  useFocusReturn(tabs, page !== null);
  useEffect(() => void preloadParts(), []);
  const panel = (of: Tab, children: ReactElement) => (
    <div role="tabpanel" id={panelId(of)} aria-labelledby={tabId(of)} className={mergeClasses(styles.panel, tab !== of && styles.hidden)}>{children}</div>
  );
  return (
    <main className={styles.main}>
      {page && <div className={styles.view}><Suspense fallback={null}>{PAGES[page]}</Suspense></div>}
      <div ref={tabs} className={mergeClasses(styles.view, page !== null && styles.hidden)}>
        <TopBar>
          {isLow && hasResult && (
            <MoreButton onRecheck={() => void actions.check()} onFilter={tab === "check" ? () => setIsFilterAsked(!isFilterAsked) : undefined} />
          )}
        </TopBar>
        <ProblemMessage />
        {panel("check", <CheckTab isFilterAsked={isFilterAsked} />)}
        {panel("recalculation", <Suspense fallback={null}>{tab === "recalculation" && <RecalculationTab />}</Suspense>)}
        {hasScores && panel("scores", <Suspense fallback={null}>{wereScoresShown && <ScoresTab />}</Suspense>)}
      </div>
      <LiveRegion />
    </main>
  );
}
