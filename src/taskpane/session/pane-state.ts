import type { IndicatorChoice } from "../../articulation/evaluation/indicator-choice";
import type { Change } from "../../changes/change";
import type { Journal } from "../../changes/journal";
import type { UndoConflict } from "../../changes/undo";
import type { CauseCode, Finding } from "../../diagnosis/finding";
import type { HostFailureCode, WorkbookState } from "../../host/host-failure";
import type { Refusal } from "../../host/workbook-host";
import type { Acceptance } from "../../review/acceptance";
import type { Digest } from "../../review/digest";
import type { FixOutlook } from "../../review/fix-outlook";
import type { SheetSection, Tally } from "../../review/sheet-section";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import type { Settings } from "../../settings/settings";

export type Tab = "check" | "recalculation" | "scores";

/** Pages that take the place of the tabs and have a way back. */
export type Page = "settings" | "forms" | "profile" | "accepted";

/** What was found on one sheet by itself, while others were still being read: for the time being. */
export interface SheetGlance {
  readonly sheet: string;
  readonly tally: Tally;
}

/** Work that is going on. */
export interface Activity {
  readonly kind: "recognizing" | "checking" | "applying" | "undoing" | "reporting" | "clearing";
  /** Shown only once it has lasted 300 ms. */
  readonly isLong: boolean;
  readonly isStopping: boolean;
  readonly progress: { readonly sheet: string; readonly sheets: number; readonly ofSheets: number; readonly cells: number; readonly ofCells: number } | null;
  /** Of the sheets that were read so far and hold a form, in workbook order. */
  readonly glances: readonly SheetGlance[];
}

/** An accepted difference with the finding that it speaks of. */
export interface AcceptedFinding {
  readonly acceptance: Acceptance;
  readonly finding: Finding;
}

/** The outcome of the last check, as it is listed. */
export interface CheckResult {
  readonly digest: Digest;
  /** When the check ended, as ISO 8601. */
  readonly time: string;
  /** In workbook order; the order of items is that of the last full check. */
  readonly sections: readonly SheetSection[];
  readonly tally: Tally;
  readonly accepted: readonly AcceptedFinding[];
  /** Keys of items that tie since the last full check: dimmed, in their places. */
  readonly resolved: ReadonlySet<string>;
  /** Findings whose acceptance no longer holds because a figure changed. */
  readonly returned: ReadonlySet<string>;
  /** Edited since, and live check is off. */
  readonly isOutdated: boolean;
  /** Sheets that were checked, of all, where the check was stopped. */
  readonly stopped: { readonly sheets: number; readonly ofSheets: number } | null;
  /** Sheets that could not be marked. */
  readonly unmarked: readonly Refusal[];
}

export interface Filters {
  /** None pressed means all. */
  readonly severities: ReadonlySet<keyof Tally>;
  readonly sheet: string | null;
  readonly cause: CauseCode | "check" | null;
  readonly query: string;
}

/** What the recalculation tab would write. */
export interface RecalculationPlan {
  /** Keys (`referenceKey`) of the changes that are ticked. */
  readonly chosen: ReadonlySet<string>;
}

/** What the last writing did; stays until the next one. */
export type Done =
  | { readonly kind: "recalculated" | "fixed"; readonly batch: string; readonly changes: readonly Change[]; readonly before: Tally | null; readonly after: Tally | null }
  | { readonly kind: "undone"; readonly batch: string; readonly cells: number; readonly conflicts: readonly UndoConflict[] }
  | { readonly kind: "nothing-to-recalculate"; readonly heldBack: number }
  /** `cells` had marks; null where they were set before this session. */
  | { readonly kind: "marks-cleared"; readonly cells: number | null; readonly refusals: readonly Refusal[] }
  | { readonly kind: "reported"; readonly sheet: string };

/** Something did not work: what, what state the workbook is in, and what may be tried again. */
export interface Problem {
  readonly during: Activity["kind"] | "selecting" | "accepting" | "loading" | "saving-profile" | "removing-profile" | "choosing";
  /** `…-damaged`: what was kept with the document cannot be read, and is left as it is. */
  readonly code: HostFailureCode | "refused" | "engine" | "journal-damaged" | "profile-damaged" | "choices-damaged" | "fix-outdated";
  readonly workbook: WorkbookState;
  readonly refusals: readonly Refusal[];
  /** For a developer, in a block that can be copied. */
  readonly detail: string;
  readonly canRetry: boolean;
}

/** All that the pane shows, as one plain value. */
export interface PaneState {
  readonly tab: Tab;
  readonly page: Page | null;
  /** The page that the one shown was opened from; null for the tabs. */
  readonly back: Page | null;
  readonly settings: Settings;
  /** The scoring profile saved with the document, if there is one. */
  readonly keptProfile: ScoringProfile | "damaged" | null;
  /** A scoring profile that was chosen or edited and not saved, with what editing began from: it waits when its page is left by the way back. */
  readonly profileDraft: { readonly start: ScoringProfile; readonly profile: ScoringProfile } | null;
  /** Which of several quantities in one cell count, as saved with the document. */
  readonly choices: readonly IndicatorChoice[];
  readonly activity: Activity | null;
  /** What stands where, before the first check. Null until known; not asked for in large workbooks. */
  readonly recognition: Digest | null;
  readonly result: CheckResult | null;
  readonly filters: Filters;
  /** Key of the item that the stepper stands at. */
  readonly current: string | null;
  /** Key of the item that is open. */
  readonly open: string | null;
  /** What fixes would do, by key of the item; asked for when an item is opened. */
  readonly outlooks: ReadonlyMap<string, FixOutlook>;
  readonly plan: RecalculationPlan;
  /** Key of the self-evaluation whose scores are shown; the first one where it is null or not there. */
  readonly scoredForm: string | null;
  readonly journal: Journal;
  readonly done: Done | null;
  readonly problem: Problem | null;
  /** One sentence for screen readers, and how often it was said: the same words twice are said twice. */
  readonly announcement: Announcement | null;
}

export type Announcement =
  | { readonly kind: "checked"; readonly tally: Tally; readonly times: number }
  | { readonly kind: "rechecked"; readonly tally: Tally; readonly times: number }
  | { readonly kind: "applied" | "undone"; readonly cells: number; readonly times: number };

