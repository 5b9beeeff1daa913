import type { FormScores, ScoreRow } from "../../review/form-scores";
import { referenceKey } from "../../sheet/address";
import type { CheckResult } from "../session/pane-state";
import { cellItems, itemOf, type CellItem } from "./cell-items";
import { scoreGroups, type ScoreGroup } from "./score-groups";
import { callsForAttention, scoreStanding, type ScoreStanding } from "./score-standing";

/** So many scores that agree are listed in a group, the others on request. */
const AGREEING_SHOWN = 3;

/** An indicator, how its score stands, and the open finding about it. */
export interface ListedRow {
  readonly row: ScoreRow;
  readonly standing: ScoreStanding;
  readonly item: CellItem | undefined;
}

export interface ListedGroup extends ScoreGroup {
  readonly executionStanding: ScoreStanding;
  readonly executionItem: CellItem | undefined;
  readonly shown: readonly ListedRow[];
  /** Scores that agree beyond the first few; none or at least two. */
  readonly folded: readonly ListedRow[];
}

function fold(rows: readonly ListedRow[]): Pick<ListedGroup, "shown" | "folded"> {
  // What somebody chose a figure for stays where it was chosen.
  const agreeing = rows.filter(({ standing, row: { choices } }) => !callsForAttention(standing) && !choices.target && !choices.actual);
  const folded = new Set(agreeing.slice(AGREEING_SHOWN));
  // A line that says that one more is folded would be as long as that one.
  if (folded.size < 2) return { shown: rows, folded: [] };
  return { shown: rows.filter((row) => !folded.has(row)), folded: [...folded] };
}

/** What is listed of one self-evaluation: its rows by first level, with what was found about their cells. */
export function listedScores(scores: FormScores, { sections, resolved, accepted }: Pick<CheckResult, "sections" | "resolved" | "accepted">): readonly ListedGroup[] {
  const items = cellItems(sections, resolved);
  const acceptedCells = new Set(accepted.map(({ finding }) => referenceKey(finding.cell)));
  const listed = (row: ScoreRow): ListedRow => {
    const { score, target, actual } = row.cells;
    const item = itemOf(items, [score, target, actual]);
    const isAccepted = [score, target, actual].some((cell) => cell && acceptedCells.has(referenceKey(cell)));
    // Without columns of values nothing could be computed, which is said once and not at every row.
    const verdict = !scores.hasValues && row.verdict === "unscored" ? "judgement" : row.verdict;
    return { row, standing: scoreStanding(verdict, item, isAccepted), item };
  };
  return scoreGroups(scores).map((group) => {
    const { execution } = group;
    const executionItem = execution ? itemOf(items, [execution.cell]) : undefined;
    return {
      ...group, ...fold(group.rows.map(listed)), executionItem,
      executionStanding: execution ? scoreStanding(execution.verdict, executionItem, acceptedCells.has(referenceKey(execution.cell))) : null,
    };
  });
}
