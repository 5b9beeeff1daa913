import type { DoneTexts } from "./done-texts";
import type { JournalTexts } from "./journal-texts";

/** The tab on which a recalculation is previewed and written. */
export interface RecalculationTexts {
  /** How many cells could be written, and how many are ticked. */
  readonly heading: (cells: number, chosen: number) => string;
  /** Which cells these are. */
  readonly scope: string;
  readonly write: string;
  readonly writeValues: string;
  readonly writeFormulas: string;
  readonly selectAll: string;
  readonly oldToNew: string;
  /** An empty cell, before and after a change. */
  readonly emptyBefore: string;
  readonly emptyAfter: string;
  /** Behind the reason of a change that empties its cell. */
  readonly emptyingIsYours: string;
  /** Behind the reason of a change that gives a rate its percent sign back. */
  readonly percentRestored: string;
  /** The formula that would be written, without its `=`. */
  readonly formula: (formula: string) => string;
  /** Behind a sum of which only the first and last terms are written. */
  readonly terms: (count: number) => string;
  /** A score from its rate: the division, its result, the points. */
  readonly score: (quotient: string, rate: string, points: string) => string;
  /** One change in full, for screen readers. */
  readonly change: (address: string, label: string, before: string, after: string) => string;
  readonly decimalsOnly: (cells: number) => string;
  readonly heldBack: (cells: number, reason: string) => string;
  /** The reason where an open finding is known to hold the cells back; the way to it follows. */
  readonly heldBackBy: (sheet: string, title: string) => string;
  readonly heldBackInAll: (cells: number, reasons: number) => string;
  readonly handleFirst: string;
  readonly rightFormula: (formula: string) => string;
  readonly leftAlone: (cells: number, judgements: number, formulas: number) => string;
  readonly leftAloneWhy: string;
  readonly apply: (cells: number) => string;
  readonly applying: string;
  readonly cancel: string;
  readonly canBeUndone: string;
  readonly nothingChosen: string;
  readonly outdated: string;
  readonly checkAgain: string;
  readonly nothingToDo: string;
  /** Some cells are wrong, and all of them are held back. */
  readonly nothingToWrite: string;
  /** What that says and what it does not. */
  readonly nothingToDoScope: (heldBack: number) => string;
  readonly beforeCheck: string;
  readonly beforeCheckWhy: string;
  readonly check: string;
  readonly checking: string;
  readonly done: DoneTexts;
  readonly journal: JournalTexts;
}
