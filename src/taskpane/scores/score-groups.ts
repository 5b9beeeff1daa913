import { EXECUTION_INDICATOR } from "../../forms/evaluation/indicator-block";
import type { Decimal } from "../../number/decimal";
import type { ExecutionScore, FormScores, FundRate, Gained, LevelScores, ScoreRow } from "../../review/form-scores";

/** Rows that are listed under one heading: the execution of the budget, or one first level. */
export interface ScoreGroup {
  readonly key: string;
  /** As written; null for the execution, and empty where the form has no first level. */
  readonly label: string | null;
  readonly points: Decimal | null;
  readonly execution: ExecutionScore | null;
  readonly funds: readonly FundRate[];
  readonly rows: readonly ScoreRow[];
}

/** What a bar is drawn of. */
export interface ScoreBar extends Gained {
  readonly key: string;
  readonly label: string | null;
}

const EXECUTION = "execution";

/** A first level of the indicators that repeats the execution score of the fund block. */
function isExecution({ label }: LevelScores): boolean {
  return EXECUTION_INDICATOR.test(label);
}

function levelKey({ label }: LevelScores): string {
  return `level/${label}`;
}

/** The execution first, then the first levels as they come; an indicator that repeats the execution stands with it. */
export function scoreGroups({ execution, funds, levels, rows }: FormScores): readonly ScoreGroup[] {
  const rowsOf = (of: readonly LevelScores[]) => of.flatMap((level) => level.rows.flatMap((place) => rows[place] ?? []));
  const repeating = levels.filter(isExecution);
  const hasExecution = execution !== null || funds.length > 0 || repeating.length > 0;
  const own: ScoreGroup = {
    key: EXECUTION, label: null, points: execution?.points ?? repeating[0]?.points ?? null, execution, funds, rows: rowsOf(repeating),
  };
  const others = levels.filter((level) => !isExecution(level)).map((level): ScoreGroup => ({
    key: levelKey(level), label: level.label, points: level.points, execution: null, funds: [], rows: rowsOf([level]),
  }));
  return hasExecution ? [own, ...others] : others;
}

/** One bar for the execution, whether it stands in the fund block, among the indicators or in both; then one a first level. */
export function scoreBars({ execution, levels }: FormScores): readonly ScoreBar[] {
  const first = execution ?? levels.find(isExecution);
  const bar = ({ points, computed, written }: Gained, key: string, label: string | null): ScoreBar => ({ key, label, points, computed, written });
  return [
    ...(first ? [bar(first, EXECUTION, null)] : []),
    ...levels.filter((level) => !isExecution(level)).map((level) => bar(level, levelKey(level), level.label)),
  ];
}
