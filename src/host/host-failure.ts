/** Why the place where a workbook stands did not do what was asked of it as a whole. */
export type HostFailureCode =
  /** The user is typing into a cell. */
  | "cell-edit"
  /** No answer within the time that we wait. */
  | "no-answer"
  /** The structure of the workbook is protected: no sheet can be added. */
  | "workbook-protected"
  /** The workbook is open for reading only. */
  | "read-only"
  /** More than the place takes in one request, even in small portions. */
  | "too-large"
  /** The place lacks an interface that is needed. */
  | "unsupported"
  /** The sheet is not there any more under its name. */
  | "sheet-missing"
  /** The sheet is hidden, so its cells cannot be shown. */
  | "sheet-hidden"
  /** Another person's edit came in between. */
  | "conflict"
  | "unexpected";

/** What is known of the workbook after a failure. */
export type WorkbookState =
  /** As it was before. */
  | "untouched"
  /** The change stands whole, only the answer was lost. */
  | "written"
  /** Some cells may have been written; the journal names them. */
  | "unknown";

/** A place that does not answer as it should. Words for people are made in `locales` from the code. */
export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    readonly workbook: WorkbookState = "untouched",
    /** What the place said, for a developer. */
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "HostFailure";
  }
}
