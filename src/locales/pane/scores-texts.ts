import type { ChoiceSide } from "../../articulation/evaluation/indicator-choice";

/** Indicators that are folded because there is nothing to do about them. */
export type FoldedIndicators =
  /** Their scores are as the rules give them. */
  | "holds"
  /** They are judgements within the bands of their tiers. */
  | "in-band"
  /** They are judgements that nothing can be held against. */
  | "judgement"
  | "mixed"
  /** The form says nothing that a score could follow from. */
  | "not-computed";

/** What is said of one indicator to those who hear it; figures as they are printed. */
export interface SpokenIndicator {
  /** How it stands; empty where nothing is said of that. */
  readonly standing: string;
  readonly label: string;
  readonly points: string | null;
  readonly written: string | null;
  readonly computed: string | null;
}

/** The tab of the scores of self-evaluations. Figures come in as they are printed. */
export interface ScoresTexts {
  /** What is chosen where there are several self-evaluations. */
  readonly form: string;
  readonly due: string;
  /** In place of `due` where no score can be computed. */
  readonly added: string;
  readonly total: string;
  readonly writtenTotal: (written: string) => string;
  readonly writtenTotalOff: (written: string, size: string, isMore: boolean) => string;
  readonly totalNotWritten: string;
  readonly noTotal: string;
  /** There is a total row, and nothing that it could add up. */
  readonly nothingToAdd: string;
  /** At least `from`, less than `below`; either end may be open. */
  readonly gradeBand: (from: string | null, below: string | null) => string;
  readonly noValues: string;
  /** Indicators that count as they are written, because no rule gives them a score. */
  readonly countedAsWritten: (indicators: number) => string;
  readonly bars: string;
  readonly bar: (label: string, computed: string | null, written: string | null, points: string | null) => string;
  /** Where nothing is computed and the bar shows what is written. */
  readonly writtenBar: (label: string, written: string | null, points: string | null) => string;
  readonly execution: string;
  /** Where a form has no first level. */
  readonly allIndicators: string;
  readonly computed: string;
  readonly written: string;
  /** In place of `computed` where bars show what is written. */
  readonly score: string;
  /** By which rules scores are computed. */
  readonly profileInForce: (name: string) => string;
  readonly indicator: string;
  readonly points: (points: string) => string;
  readonly byJudgement: string;
  readonly accepted: string;
  readonly spokenIndicator: (indicator: SpokenIndicator) => string;
  readonly notFilled: string;
  /** What target and actual value say; either may be empty. */
  readonly values: (target: string, actual: string) => string;
  /** In front of the quantities of a cell that holds several: which of them counts. */
  readonly counts: Readonly<Record<ChoiceSide, string>>;
  readonly countsWhich: (label: string, side: ChoiceSide) => string;
  readonly notChosen: string;
  /** `isCapped`: more was spent than planned, and the score ends at the points. */
  readonly executionWorking: (quotient: string, rate: string, points: string, isCapped: boolean) => string;
  /** The tier, its band, and whether the score lies in it; null where none is written. */
  readonly judged: (tier: string, band: string, isWithin: boolean | null) => string;
  /** The target was exceeded so far that it may be too low, or that a reason must be given. */
  readonly exceeded: Readonly<Record<"warn" | "reason", string>>;
  /** The written score follows another rule in use than the one that is shown. */
  readonly follows: (rule: string) => string;
  readonly others: (indicators: number, which: FoldedIndicators) => string;
  readonly fundRates: string;
  readonly fundRate: (label: string, rate: string) => string;
  readonly overBudget: string;
  readonly noBudget: string;
  readonly seeFinding: string;
  readonly seeFindingWhich: (label: string, title: string) => string;
  readonly preview: (cells: number) => string;
  readonly nothingToPreview: string;
  readonly heldBack: (cells: number) => string;
  readonly profile: string;
}
