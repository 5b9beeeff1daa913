import type { Change, ChangeCode } from "../changes/change";
import type { HeldBack } from "../changes/held-back";
import type { Severity } from "../checks/check-finding";
import type { Finding } from "../diagnosis/finding";
import type { FormKind } from "../forms/form-kind";
import type { Refusal } from "../host/workbook-host";
import type { Form } from "../recognition/form";
import type { NotCheckedCode } from "../relations/verdict";
import type { NotChecked } from "../review/review";
import type { UnreadSheet } from "../sheet/sheet";
import type { CommandLineTexts } from "./command-line-texts";
import type { PaneTexts } from "./pane/pane-texts";
import type { ReportTexts } from "./report-texts";
import type { ScoringProfileTexts } from "./scoring-profile-texts";
import type { ScoringTexts } from "./scoring-texts";
import type { WorkbenchTexts } from "./workbench-texts";

export const LOCALE_IDS = ["zh-CN", "en-US"] as const;
export type LocaleId = (typeof LOCALE_IDS)[number];

/** Severities as users see them: a tail is not counted among the hints. */
export type SeverityWord = Severity | "tail";

/** Why a file could not be opened as a workbook: what a file system says, and what the reader of .xlsx says. */
export type FileErrorCode =
  | "not-found"
  | "is-directory"
  | "no-permission"
  | "unreadable"
  | "not-a-workbook"
  | "encrypted"
  | "legacy-xls"
  | "binary-workbook"
  | "truncated"
  | "damaged"
  | "zip-bomb"
  | "xml-entities"
  | "too-large";

/** Checks of which many on one sheet are one line. */
export type FoldedCheck =
  | "missing-reason" | "lost-format" | "label-drift" | "malformed-code" | "text-for-number" | "error-value"
  | "doubled-row" | "empty-table-without-note" | "wrong-note" | "over-fulfilled" | "actual-not-a-number" | "target-without-number"
  | "score-out-of-band" | "not-applicable-points" | "perfect-total" | "grade-mismatch" | "weights-differ";

/** Everything that is said to people about a review, in one language. Codes go in, sentences come out. */
export interface Locale {
  readonly id: LocaleId;
  readonly severities: Readonly<Record<SeverityWord, string>>;
  readonly listSeparator: string;
  readonly clauseSeparator: string;
  readonly colon: string;
  /** In the quotation marks of the language. */
  readonly quote: (text: string) => string;
  readonly sentenceEnd: string;
  readonly formName: (kind: FormKind) => string;
  /** What a form was recognized by: its title, its columns. */
  readonly evidence: (form: Pick<Form, "evidence">) => string;
  /** What is wrong, on one line, without the address. */
  readonly title: (finding: Finding) => string;
  /** The figures that do not tie, with addresses; or what belongs there. */
  readonly sentence: (finding: Finding) => string;
  /** Why rounding explains the difference, or does not; null where figures are exact. */
  readonly tolerance: (finding: Finding) => string | null;
  readonly cause: (finding: Finding) => string | null;
  readonly fix: (finding: Finding) => string | null;
  /** Many findings of one check: their topic and how many there are. */
  readonly folded: (code: FoldedCheck, count: number) => string;
  readonly notCheckedReason: (code: NotCheckedCode) => string;
  /** A rule between forms in words; null for an id without words. */
  readonly ruleName: (rule: string) => string | null;
  readonly notChecked: (item: NotChecked) => string;
  readonly unreadSheet: (sheet: UnreadSheet) => string;
  readonly unrecognizedSheet: (name: string) => string;
  /** Address, label, old and new value and the reason, as one sentence. */
  readonly change: (change: Change, home: string) => string;
  readonly changeReason: (code: ChangeCode) => string;
  readonly heldBackReason: (code: HeldBack["code"]) => string;
  readonly heldBack: (item: HeldBack, home: string) => string;
  readonly refusal: (refusal: Refusal) => string;
  readonly fileError: (code: FileErrorCode) => string;
  readonly commandLine: CommandLineTexts;
  readonly pane: PaneTexts;
  readonly report: ReportTexts;
  readonly scoring: ScoringTexts;
  readonly scoringProfile: ScoringProfileTexts;
  readonly workbench: WorkbenchTexts;
}
