import type { Digest } from "../../review/digest";
import type { FormScores } from "../../review/form-scores";
import { referenceKey } from "../../sheet/address";
import { chosenAfter } from "../session/chosen-changes";

/** Cells in which a self-evaluation has scores: of the execution, of its indicators, in all. */
function scoreCells({ execution, rows, total }: FormScores): ReadonlySet<string> {
  const cells = [execution?.cell, ...rows.map((row) => row.cells.score), total?.cell];
  return new Set(cells.flatMap((cell) => (cell ? [referenceKey(cell)] : [])));
}

/**
 * Keys of the changes that recalculate the scores of one self-evaluation: of its own cells, and of totals that rest on them,
 * with whatever these rest on. To empty a cell is never proposed.
 */
export function scoreChanges({ changes, restsOn }: Pick<Digest, "changes" | "restsOn">, scores: FormScores): ReadonlySet<string> {
  const cells = scoreCells(scores);
  const isOwn = changes.map(({ cell, after }) => cells.has(referenceKey(cell)) && after.value !== null);
  const concerned = changes.filter((_, place) => (isOwn[place] ?? false) || (restsOn[place] ?? []).some((part) => isOwn[part]));
  return chosenAfter(new Set(), { changes, restsOn }, new Set(concerned.map(({ cell }) => referenceKey(cell))), true);
}

/** How many of its scores are wrong and held back. */
export function heldBackScores({ heldBack }: Pick<Digest, "heldBack">, scores: FormScores): number {
  const cells = scoreCells(scores);
  return new Set(heldBack.map(({ cell }) => referenceKey(cell)).filter((key) => cells.has(key))).size;
}
