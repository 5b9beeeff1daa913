/**
 * Why bytes could not be read as a workbook. Words for people stand in `src/locales`.
 *
 * - `not-a-workbook`: no zip, or a zip without a workbook in it
 * - `encrypted`: opens with a password only
 * - `legacy-xls`: the binary format before 2007 (.xls, .et). hucre reads its values, but neither number
 *   formats nor formulas, and without them figures cannot be judged
 * - `binary-workbook`: .xlsb
 * - `truncated`: the end is missing
 * - `damaged`: complete, but something in it contradicts itself
 * - `zip-bomb`: unpacks to far more than an honest workbook does, or than its directory admits
 * - `xml-entities`: declares a document type or entities, which no spreadsheet program writes
 * - `too-large`: a part that cannot be left out is beyond our limits
 */
export type WorkbookFileErrorCode =
  | "not-a-workbook"
  | "encrypted"
  | "legacy-xls"
  | "binary-workbook"
  | "truncated"
  | "damaged"
  | "zip-bomb"
  | "xml-entities"
  | "too-large";

/** Bytes were refused. `detail` names the part or the fact, for the log of a developer. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileErrorCode,
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
  }
}

/** Refusals that concern the whole file, even when met inside a single sheet. */
export function concernsWholeFile(error: WorkbookFileError): boolean {
  return error.code === "zip-bomb" || error.code === "xml-entities";
}
