import type { Journal } from "../changes/journal";
import type { Finding } from "../diagnosis/finding";
import type { Acceptance } from "../review/acceptance";
import type { Digest } from "../review/digest";

/** What a report is made of. */
export interface ReportInput {
  readonly digest: Digest;
  /** Findings that are still to be looked at; those of `digest` without the accepted ones and what follows from these. */
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly acceptance: Acceptance; readonly finding: Finding }[];
  /** Keys of open findings that were accepted once, with other figures. */
  readonly returned?: ReadonlySet<string>;
  /** When the check was made, as ISO 8601. */
  readonly time: string;
  /** How far the reader's clock is ahead of UTC, in minutes; times are told by it. */
  readonly minutesAheadOfUtc: number;
  readonly version: string;
  readonly workbookName?: string;
  /** What was changed in the workbook, where it is known. */
  readonly journal?: Journal;
}
