import type { ChoiceSide } from "../../articulation/evaluation/indicator-choice";
import type { CellReference } from "../../sheet/address";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import type { QuantityChoice } from "../../scoring/reading/quantity-choice";
import type { Settings } from "../../settings/settings";
import type { Filters, Page, PaneState, Tab } from "./pane-state";

/** What saving a profile with a document means for those without one of their own: it counts there too, none that was chosen does, or all stays as it is. */
export type ForOthers = "use" | "none" | "as-before";

/** Everything that a person can do in the pane or on the ribbon. None of them rejects: what fails becomes `PaneState.problem`. */
export interface PaneActions {
  check(): Promise<void>;
  /** Ends a check early and keeps what was checked. */
  stop(): void;
  /** The last action that failed, once more. */
  retry(): Promise<void>;
  dismissProblem(): void;
  dismissDone(): void;

  showTab(tab: Tab): void;
  showPage(page: Page | null): void;
  /** Shows the scores of the self-evaluation with this key. */
  showScores(form: string): void;
  filter(filters: Partial<Filters>): void;

  /** Opens one item in place and selects its cell; null closes it. */
  open(key: string | null): void;
  /** Moves the stepper among the items that are listed, and opens the one it comes to. */
  step(by: 1 | -1): void;
  select(cell: CellReference): Promise<void>;

  /** Applies the fix of an item as its outlook says. */
  fix(key: string): Promise<void>;
  accept(key: string, explanation: string): Promise<void>;
  /** Takes an acceptance back; the finding returns to the list. */
  withdraw(finding: string): Promise<void>;

  /** Ticks or unticks cells of the preview, by `referenceKey`. */
  choose(keys: readonly string[], isChosen: boolean): void;
  /** Ticks these cells and what they rest on, and no others. */
  chooseOnly(keys: readonly string[]): void;
  /** Writes what is ticked. */
  applyRecalculation(): Promise<void>;
  /** The ribbon's one click: reads anew, writes all that is derived, wrong and not held back, and shows old and new. */
  recalculate(): Promise<void>;
  /** Takes the newest standing batch back, or the one named if it is the newest. */
  undo(batch?: string): Promise<void>;
  /** Of the conflicts of the last undo: keeps the value of one cell as it is, or overwrites it after all. */
  settleConflict(place: number, overwrite: boolean): Promise<void>;

  clearMarks(): Promise<void>;
  createReport(): Promise<void>;
  changeSettings(change: Partial<Settings>): void;
  resetSettings(): void;
  /** Saves a scoring profile with the document, and does for all others what is asked for. */
  saveProfile(profile: ScoringProfile, others: ForOthers): Promise<void>;
  /** Keeps what was edited of a profile while this pane is open; null forgets it. */
  draftProfile(draft: PaneState["profileDraft"]): void;
  /** The document keeps no scoring profile any more: the user's own counts again, or the default. */
  removeProfile(): Promise<void>;
  /** Says which of several quantities in a cell of an indicator counts, and keeps that with the document; null takes it back. */
  chooseQuantity(indicator: string, side: ChoiceSide, choice: QuantityChoice | null): Promise<void>;
  /** Settings as JSON, and back; false when the text holds none. */
  exportSettings(): string;
  importSettings(text: string): Promise<boolean>;
}
