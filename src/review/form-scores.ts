import type { ScoredIndicator } from "../articulation/evaluation/indicator-scores";
import type { SheetWeight } from "../articulation/evaluation/sheet-weights";
import type { Decimal } from "../number/decimal";
import type { AcceptedRule } from "../relations/verdict";
import type { Grade } from "../scoring/rules/grade-of";
import type { CellReference } from "../sheet/address";

/** How a written score stands to the rules. */
export type ScoreVerdict =
  /** As the rule gives it, rounded as it is written. */
  | "holds"
  /** Cut instead of rounded. */
  | "truncated"
  /** Lower than the rule gives, for which there may be a lawful reason. */
  | "unlikely"
  | "broken"
  /** A judgement within, or outside of, the band of its tier. */
  | "in-band"
  | "out-of-band"
  /** A judgement that no word of the sheet gives a band for. */
  | "judgement"
  /** A number was to be expected, and nothing can be computed. */
  | "unscored";

/** An indicator with the verdict on its written score. */
export interface ScoreRow extends ScoredIndicator {
  readonly verdict: ScoreVerdict;
  /** Which of the rules in use the written score follows. */
  readonly follows?: AcceptedRule;
}

/** Points, and those gained by the rules and by what is written. Null where not all of it can be told. */
export interface Gained {
  readonly points: Decimal | null;
  /** By the rules; judgements count as they are written. */
  readonly computed: Decimal | null;
  readonly written: Decimal | null;
}

/** The execution score of the fund block. */
export interface ExecutionScore extends Gained {
  readonly cell: CellReference;
  readonly label: string;
  /** What is divided: outturn and budget as shown; absent where one is missing. */
  readonly actual?: Decimal;
  readonly budget?: Decimal;
  readonly verdict: ScoreVerdict;
}

/** All indicators under one first-level label. */
export interface LevelScores extends Gained {
  /** As written, without its points; empty where the form has no first level. */
  readonly label: string;
  /** Places in `rows`. */
  readonly rows: readonly number[];
}

/** The execution rate of one row of the fund block. */
export interface FundRate {
  readonly label: string;
  readonly actual: Decimal;
  readonly budget: Decimal;
  /** As a ratio; null where the budget is zero. */
  readonly rate: Decimal | null;
}

/** What a self-evaluation evaluates, as far as it says so. */
export interface ScoredSubject {
  readonly title: string | null;
  /** Of the project, or of the body that is evaluated as a whole. */
  readonly name: string | null;
  /** The year that is evaluated. */
  readonly year: number | null;
}

/** The scores of one self-evaluation. */
export interface FormScores {
  /** Index of the form in the review. */
  readonly form: number;
  readonly subject: ScoredSubject;
  /** The form has columns of target and actual values, so that scores can be computed. */
  readonly hasValues: boolean;
  readonly execution: ExecutionScore | null;
  readonly funds: readonly FundRate[];
  readonly levels: readonly LevelScores[];
  readonly rows: readonly ScoreRow[];
  /** The points of the first levels as the sheet has them, with the cells that say so. */
  readonly weights: readonly SheetWeight[];
  /** Null where the form has no total row. */
  readonly total: (Gained & { readonly cell: CellReference }) | null;
  /** Of the computed total. */
  readonly grade: Grade | null;
}
