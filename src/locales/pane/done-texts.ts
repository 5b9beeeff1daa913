/** Findings above info, counted as a person counts them. */
export interface OpenFindings {
  readonly errors: number;
  readonly warnings: number;
}

/** What the last writing did. */
export interface DoneTexts {
  readonly recalculated: (cells: number) => string;
  readonly fixed: (cells: number) => string;
  /** What a new check says, against the one before where that is known. */
  readonly checkedAgain: (before: OpenFindings | null, after: OpenFindings) => string;
  readonly undo: string;
  readonly undoing: string;
  readonly seeLeft: (findings: number) => string;
  /** Leads to the list of what was changed, or to the cells that are to be decided. */
  readonly seeChanged: (cells: number) => string;
  readonly decide: string;
  readonly changedCells: (cells: number) => string;
  readonly showAll: (cells: number) => string;
  readonly undone: (cells: number) => string;
  readonly undoneAlready: string;
  /** Every cell held its old value already. */
  readonly nothingToUndo: string;
  readonly notUndone: (cells: number) => string;
  readonly editedSince: string;
  readonly rowGone: (label: string) => string;
  readonly weWrote: string;
  readonly now: string;
  readonly undoWouldGive: string;
  readonly keep: string;
  readonly keepWhich: (address: string) => string;
  readonly undoAnyway: string;
  readonly undoAnywayWhich: (address: string) => string;
  readonly understood: string;
  readonly understoodWhich: (address: string) => string;
  readonly othersRestored: (cells: number) => string;
  readonly nothingToRecalculate: string;
  readonly nothingToRecalculateWhy: (heldBack: number) => string;
  readonly seeHeldBack: string;
  /** Null where the marks were set in an earlier session. */
  readonly marksCleared: (cells: number | null) => string;
  readonly marksClearedWhy: string;
  readonly marksLeft: (sheets: number) => string;
  readonly reported: (sheet: string) => string;
  readonly seeReport: string;
  readonly dismiss: string;
}
